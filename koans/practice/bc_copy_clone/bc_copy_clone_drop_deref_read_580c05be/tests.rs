#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_such_day() {
        let mut week = VecDeque::from([Weekday::Monday]);
        assert_eq!(wait_for(&mut week, Weekday::Friday), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn records() {
        let mut a = Almanac::default();
        a.note(7, 29);
        a.note(7, 34);
        assert_eq!(a.record(7), Some(34));
        assert_eq!(a.record(1), None);
        assert_eq!(a.note(13, 0), None);
        assert_eq!(a.note(0, 0), None);
    }
}

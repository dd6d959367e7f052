#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn deals_on() {
        let mut table = Table::set_up(10);
        assert_eq!(opening(&mut table).total(), 19);
        assert_eq!(opening(&mut table).deal(1).total(), 21);
    }
}

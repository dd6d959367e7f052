#[cfg(test)]
mod tests {
    use super::*;
    const YEAR: Year = Year {
        millimetres: [50, 40, 3, 0, 9, 70, 2, 1, 80, 90, 30, 20],
    };
    #[test]
    fn sums() {
        assert_eq!(YEAR.total(), 395);
        assert_eq!(YEAR.wettest(), (9, 90));
    }
    #[test]
    fn dry() {
        assert_eq!(YEAR.longest_dry_spell(10), 3);
        assert_eq!(YEAR.longest_dry_spell(100), 12);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_dates() {
        let a = Almanac::load(vec![
            ((2024, 5, 1), "spring"),
            ((2024, 5, 8), "neap"),
            ((2024, 5, 1), "low"),
        ]);
        assert_eq!(a.tide(2024, 5, 1), "low");
        assert_eq!(a.tide(2024, 5, 8), "neap");
    }

    #[test]
    fn unknown_dates() {
        let a = Almanac::load(vec![((2024, 5, 1), "spring")]);
        assert_eq!(a.tide(2023, 5, 1), "unknown");
        assert_eq!(Almanac::load(vec![]).tide(2024, 5, 1), "unknown");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reduces() {
        let f = reduce(Fraction(6, 8));
        assert_eq!((f.0, f.1), (3, 4));
        let g = reduce(Fraction(10, 5));
        assert_eq!((g.0, g.1), (2, 1));
    }

    #[test]
    fn accepts() {
        assert_eq!(expect_reduced(Fraction(2, 6), Fraction(1, 3)), 3);
        assert_eq!(expect_reduced(Fraction(4, 10), Fraction(2, 5)), 5);
    }

    #[test]
    fn refuses() {
        assert!(
            std::panic::catch_unwind(|| expect_reduced(Fraction(2, 6), Fraction(1, 2))).is_err()
        );
    }
}

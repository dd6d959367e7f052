#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn totals() {
        assert_eq!(
            total(Money::Euro(5), &[Money::Euro(7)]),
            Some(Money::Euro(12))
        );
        assert_eq!(
            total(Money::Krona(1), &[Money::Krona(2), Money::Krona(3)]),
            Some(Money::Krona(6))
        );
        assert_eq!(total(Money::Krona(1), &[Money::Euro(2)]), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn prices() {
        assert_eq!(cents_per_gram(Grade::Fannings), 2);
        assert_eq!(cents_per_gram(Grade::Whole), 11);
    }
    #[test]
    fn invoices() {
        assert_eq!(
            invoice(&[(Grade::Broken, 100), (Grade::Dust, 10)]),
            ["BOP: 500", "D: 20"]
        );
    }
}

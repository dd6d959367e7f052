#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_depend_on_the_base() {
        assert_eq!(doubled("101", &Base::Binary).unwrap(), "Binary 10");
        assert_eq!(doubled("17", &Base::Octal).unwrap(), "Octal 30");
        assert_eq!(doubled("ff", &Base::Hex).unwrap(), "Hex 510");
    }

    #[test]
    fn foreign_digits_fail() {
        assert!(doubled("2", &Base::Binary).is_err());
        assert!(doubled("9", &Base::Octal).is_err());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_password_tells_the_place() {
        assert_eq!(first_digit("tulip7", &[]), Ok(6));
        assert_eq!(first_digit("apple", &[]), Err(Flaw::NoDigit));
    }

    #[test]
    fn dull_password_must_be_forgiven() {
        assert_eq!(first_digit("aa1aa1aa", &[]), Err(Flaw::Dull));
        assert_eq!(first_digit("aa1aa1aa", &[Flaw::Dull]), Ok(3));
    }
}

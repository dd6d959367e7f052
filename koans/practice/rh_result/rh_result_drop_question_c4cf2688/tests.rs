#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adult() {
        assert_eq!(check_age(" 42 "), Ok(42));
        assert_eq!(check_age("18"), Ok(18));
    }

    #[test]
    fn minor() {
        assert_eq!(check_age("17"), Err(FormError::TooYoung));
    }

    #[test]
    fn nonsense() {
        assert_eq!(check_age("forty"), Err(FormError::NotANumber));
        assert_eq!(check_age("300"), Err(FormError::NotANumber));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_told_apart() {
        assert_eq!(has_sign("-0.25", Sign::Minus), Ok(true));
        assert_eq!(has_sign("-3", Sign::Plus), Ok(false));
        assert_eq!(has_sign("17", Sign::Plus), Ok(true));
    }

    #[test]
    fn words_have_no_sign() {
        let result = has_sign("minus one", Sign::Minus);
        assert_eq!(result, Err("invalid float literal".to_string()));
    }
}

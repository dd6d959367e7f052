#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weighted_digits_are_added() {
        assert_eq!(checksum("99", &[9, 9], &Country::Spain), Ok(65));
        assert_eq!(checksum("x4", &[0, 2], &Country::Spain), Ok(8));
    }

    #[test]
    fn letters_name_the_country() {
        let result = checksum("1B", &[1, 1], &Country::Spain);
        assert_eq!(result, Err("Spain B".to_string()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn seasons() {
        assert_eq!(season(3, 10), Ok("Mar-Oct".to_string()));
        assert_eq!(season(0, 10), Err("a year has 12 months"));
        assert_eq!(Month::try_from(12), Ok(Month(11)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_card_digits() {
        assert_eq!(digit_at(&[3, 8], 1).unwrap(), 8);
        assert_eq!(doubled(&[3, 8], 0), Ok(6));
        assert_eq!(doubled(&[3, 8], 1), Ok(7));
    }

    #[test]
    fn explains_faults() {
        assert_eq!(doubled(&[3], 1), Err("Missing".to_string()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_card_digits() {
        assert_eq!(digit_at(&[3, 8], 1).unwrap(), 8);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn splits() {
        assert_eq!(0xA5u8.nibbles(), [0xA, 5]);
        assert_eq!(0x1234_5678u32.nibbles(), [1, 2, 3, 4, 5, 6, 7, 8]);
    }
    #[test]
    fn bcd() {
        assert!(is_decimal(0x2159));
        assert!(!is_decimal(0x2A00));
    }
}

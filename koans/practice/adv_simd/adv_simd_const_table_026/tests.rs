#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn mirrors() {
        let mut row = [0b1100_0000, 0b0000_0001];
        mirror_row(&mut row);
        assert_eq!(row, [0b1000_0000, 0b0000_0011]);
    }
    #[test]
    fn symmetric() {
        assert!(is_symmetric(&[0x81, 0x81]));
        assert!(!is_symmetric(&[0x80]));
    }
}

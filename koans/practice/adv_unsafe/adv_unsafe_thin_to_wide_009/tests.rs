#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three_rows() {
        assert_eq!(checker(2, 3), 4 * 0xAA + 2 * 0x55);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn nine_and_ten() {
        assert_eq!(fingerprint(&[0x9A9A_0F0F]), "9a9a0f0f");
    }
    #[test]
    fn order() {
        assert_eq!(nibbles(0x1234_5678), [1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(fingerprint(&[1, 2]), "0000000100000002");
    }
}

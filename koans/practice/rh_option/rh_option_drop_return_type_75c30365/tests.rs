#[cfg(test)]
mod tests {
    use super::*;
    fn sum(code: &str) -> Option<u32> {
        Container { code: code.into() }.checksum()
    }
    #[test]
    fn sums() {
        assert_eq!(sum("A1"), Some(1));
        assert_eq!(sum("B2C"), Some(8));
        assert_eq!(sum("A-1"), None);
    }
}

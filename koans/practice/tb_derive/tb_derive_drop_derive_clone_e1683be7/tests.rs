#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn decodes() {
        assert_eq!(Mode::from_register(0xAB01), Some(Mode::Listen));
        assert_eq!(Mode::from_register(3), None);
    }
    #[test]
    fn counts() {
        assert_eq!(awake(&[0, 0x102, 1, 77]), 2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn spells() {
        assert_eq!(spell(&[0x48, 0x69]), Ok("Hi".to_string()));
        assert_eq!(spell(&[7, 0x21]), Ok("!".to_string()));
    }
    #[test]
    fn bad() {
        assert_eq!(spell(&[0x48, 0xd800]), Err(BadGlyph(0xd800)));
    }
}

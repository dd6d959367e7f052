#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        assert_eq!(
            Reader::new(b"\x03Elf\x00\x04Ogre\x09x").names(),
            ["Elf", "", "Ogre"]
        );
    }
    #[test]
    fn not_text() {
        assert_eq!(Reader::new(&[1, 0xff]).name(), None);
    }
}

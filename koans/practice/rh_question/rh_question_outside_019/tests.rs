#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decodes() {
        assert_eq!(packet_name(b"\x03BobXX").unwrap(), "bob");
        assert_eq!(packet_name(b"\x05ANN\0\0").unwrap(), "ann");
        assert_eq!(packet_name(b"\x09Li").unwrap(), "li");
        assert_eq!(packet_name(b"").unwrap(), "?");
    }

    #[test]
    fn rejects() {
        assert!(packet_name(b"\x02\xff\xfe").is_err());
    }
}

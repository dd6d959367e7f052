#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        let header = Header::parse(b"IM\x00\x04\x00\x03\x10\x01rest").unwrap();
        assert_eq!(header.pixel_bytes(), 27);
        assert_eq!(Header::parse(b"XX\x00\x04\x00\x03\x10\x01"), None);
        assert_eq!(Header::parse(b"IM"), None);
    }
}

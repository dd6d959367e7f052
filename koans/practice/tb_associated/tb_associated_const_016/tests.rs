#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn round() {
        let frame = Chat::frame(b"hi");
        assert_eq!(frame, b"CH\x03\x02hi");
        assert_eq!(unframe::<Chat>(&frame), Some(&b"hi"[..]));
        assert_eq!(unframe::<Chat>(b"CX\x03\x00"), None);
    }
}

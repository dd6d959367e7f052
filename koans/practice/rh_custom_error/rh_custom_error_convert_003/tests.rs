#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn decodes() {
        assert_eq!(frame_text(b"ping\0\0"), Ok("ping"));
        assert_eq!(frame_text(b""), Ok(""));
    }
    #[test]
    fn offset() {
        assert_eq!(frame_text(b"ab\xff"), Err(FrameError { offset: 2 }));
        assert_eq!(frame_text(b"\xfe"), Err(FrameError { offset: 0 }));
    }
}

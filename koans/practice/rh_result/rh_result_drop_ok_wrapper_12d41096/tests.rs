#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_frames() {
        let mut frames = Frames::new(&[2, 10, 20, 0, 3, 1][..]);
        assert_eq!(frames.frame().unwrap(), [10, 20]);
        assert!(frames.frame().unwrap().is_empty());
        assert_eq!(frames.frame().unwrap_err().kind(), ErrorKind::InvalidData);
        assert_eq!(frames.frame().unwrap_err().kind(), ErrorKind::UnexpectedEof);
        assert_eq!(frames.read, 2);
    }
}

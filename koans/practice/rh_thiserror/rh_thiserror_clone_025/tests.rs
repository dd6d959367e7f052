#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_blocks() {
        let mut drive = Drive::new(vec![Ok(7)]);
        assert_eq!(drive.read().unwrap(), 7);
        assert_eq!(drive.light(), "ok");
        assert!(matches!(drive.read(), Err(TapeError::End)));
        assert_eq!(drive.light(), "end of tape");
    }
    #[test]
    fn shows_head_errors() {
        let mut drive = Drive::new(vec![Err(io::ErrorKind::Other.into())]);
        assert!(drive.read().is_err());
        assert!(drive.light().starts_with("read head: "));
    }
}

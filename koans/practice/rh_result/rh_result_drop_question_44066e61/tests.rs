#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn lines() {
        let s = Screen { width: 4 };
        assert_eq!(s.lines_needed("héllo".as_bytes()), Ok(2));
        assert_eq!(s.lines_needed(b"four"), Ok(1));
        assert_eq!(Screen { width: 1 }.lines_needed(b"abc"), Ok(3));
        assert!(s.lines_needed(b"\xff").is_err());
    }
}

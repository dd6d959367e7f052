#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn writes() {
        let mut out = Vec::new();
        assert_eq!(enroll(&mut out, "maria").unwrap(), 6);
        assert_eq!(enroll(&mut out, "bob").unwrap(), 4);
        assert_eq!(out, b"maria\nbob\n");
    }
    #[test]
    fn short() {
        let mut out = Vec::new();
        assert!(enroll(&mut out, "al").is_err());
        assert!(out.is_empty());
        assert_eq!(check("al"), Err("al is too short".to_string()));
        assert_eq!(check("ann"), Ok("ann"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn modes() {
        assert_eq!(flags("754").unwrap(), "rwxr-xr--");
        assert_eq!(flags("600").unwrap(), "rw-------");
    }
    #[test]
    fn not_octal() {
        assert!(flags("9").is_err());
    }
}

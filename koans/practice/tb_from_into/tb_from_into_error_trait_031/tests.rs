#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn floors() {
        assert_eq!(floor(" 412\n").unwrap(), 4);
        assert_eq!(floor("26").unwrap_err().to_string(), "badge 26 is blocked");
        assert!(floor("x").is_err());
    }
}

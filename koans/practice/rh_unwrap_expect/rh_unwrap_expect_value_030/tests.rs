#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn adds() {
        assert_eq!(add_line("1.5 + 2"), Ok(3.5));
        assert_eq!(add_line("-1+1"), Ok(0.0));
        assert_eq!(add_line(" 8"), Ok(8.0));
    }
    #[test]
    fn bad() {
        assert!(add_line("1+x").is_err());
        assert!(add_line("y+1").is_err());
        assert!(add_line("").is_err());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dims() {
        assert_eq!(evening("OPEN till 9"), (11, "open till 9".to_string()));
    }
    #[test]
    fn refuses_nul() {
        assert_eq!(evening("A\0B"), (0, String::new()));
    }
}

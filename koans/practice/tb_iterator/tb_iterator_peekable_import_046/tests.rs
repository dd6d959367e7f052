#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sums() {
        assert_eq!(Calculator::evaluate("2+3*4+10"), Some(24));
        assert_eq!(Calculator::evaluate("7"), Some(7));
    }
    #[test]
    fn garbage() {
        assert_eq!(Calculator::evaluate("2-1"), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn converts() {
        assert_eq!(fahrenheit(100), 212);
        assert_eq!(fahrenheit(10), 50);
    }
    #[test]
    fn peak() {
        assert_eq!(hottest(&[5, 20, -3]), 68);
        assert_eq!(hottest(&[-10, -40]), 14);
        assert_eq!(hottest(&[]), 32);
    }
}

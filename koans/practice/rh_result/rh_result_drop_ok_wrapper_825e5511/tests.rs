#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn product() {
        assert_eq!(amount("3", "2.5"), Ok(7.5));
        assert_eq!(amount("0", "9"), Ok(0.0));
    }
    #[test]
    fn kinds() {
        assert_eq!(amount("x", "1.0"), Err(LineError::Count));
        assert_eq!(amount("1", "y"), Err(LineError::Price));
    }
}

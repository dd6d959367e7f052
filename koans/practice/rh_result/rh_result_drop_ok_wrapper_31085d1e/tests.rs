#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales() {
        assert_eq!(normalized(&[50, -100, 25]).unwrap(), vec![0.5, -1.0, 0.25]);
        assert_eq!(normalized(&[8]).unwrap(), vec![1.0]);
    }

    #[test]
    fn rejects() {
        assert!(normalized(&[]).is_err());
        assert!(normalized(&[0, 0]).is_err());
    }
}

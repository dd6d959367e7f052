#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares() {
        assert!(same_network("10.0.1.5", "10.0.1.200", 24).unwrap());
        assert!(!same_network("10.0.1.5", "10.0.2.5", 24).unwrap());
        assert!(same_network("10.0.1.5", "10.0.2.5", 16).unwrap());
        assert!(same_network("1.2.3.4", "9.9.9.9", 0).unwrap());
    }

    #[test]
    fn rejects() {
        assert!(same_network("10.0.1", "10.0.1.5", 24).is_err());
        assert!(same_network("10.0.1.5", "host", 24).is_err());
    }
}

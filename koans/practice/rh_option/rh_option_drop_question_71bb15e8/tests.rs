#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn contains() {
        let net = Network::parse("192.168.4.0/22").unwrap();
        assert!(net.contains("192.168.7.255"));
        assert!(!net.contains("192.168.8.1"));
        assert!(!net.contains("::1"));
        assert!(!net.contains("localhost"));
    }
    #[test]
    fn bad_networks() {
        for text in ["10.0.0.0", "10.0.0.0/33", "x/8"] {
            assert!(Network::parse(text).is_none());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses_and_names_the_vendor() {
        let mac = Mac::parse("3c:5a:b4:00:01:02").unwrap();
        assert_eq!(mac.vendor(), "3C5AB4");
        assert!(!mac.is_multicast());
    }
    #[test]
    fn refuses_odd_lengths() {
        assert_eq!(Mac::parse("3c:5a"), None);
        assert_eq!(Mac::parse("1:2:3:4:5:6:7"), None);
    }
}

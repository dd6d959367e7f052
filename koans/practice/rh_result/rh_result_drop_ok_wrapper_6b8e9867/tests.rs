#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn encodes() {
        assert_eq!(encode(0x2a, &[1, 0xff]).unwrap(), ">002A:01ff*FC");
        assert_eq!(checksum(&[]), 0);
    }
    #[test]
    fn finds_the_station() {
        assert_eq!(station(">002A:01ff*FC"), Some(42));
        assert_eq!(station("002A"), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn networks() {
        let host = Address::from_octets([192, 168, 77, 9]);
        assert_eq!(host.masked(16), [192, 168, 0, 0]);
        assert_eq!(host.masked(0), [0, 0, 0, 0]);
        assert_eq!(host.masked(32), [192, 168, 77, 9]);
    }
}

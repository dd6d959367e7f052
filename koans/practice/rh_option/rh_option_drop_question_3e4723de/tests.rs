#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds_a_host() {
        let found = host(&[10, 7, 8080]).unwrap();
        assert_eq!((found.octets, found.port), ([10, 7], 8080));
        assert!(host(&[10, 7]).is_none());
        assert!(host(&[10, 256, 1]).is_none());
        assert!(host(&[999, 1, 1]).is_none());
    }
}

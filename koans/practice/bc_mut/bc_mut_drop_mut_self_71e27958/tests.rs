#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn purges() {
        let mut s = Sessions {
            expiry: HashMap::from([(1, 10), (2, 20), (3, 30)]),
        };
        assert_eq!(s.purge(20), 2);
        assert_eq!(s.expiry, HashMap::from([(3, 30)]));
    }

    #[test]
    fn nothing_expired() {
        let mut s = Sessions {
            expiry: HashMap::from([(7, 9)]),
        };
        assert_eq!(s.purge(8), 0);
        assert_eq!(s.expiry.len(), 1);
        assert_eq!(s.purge(9), 1);
    }
}

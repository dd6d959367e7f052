#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums() {
        assert_eq!(shard_sum(vec!["1 2".into(), "30".into()]).unwrap(), 33);
        assert_eq!(shard_sum(vec![]).unwrap(), 0);
    }

    #[test]
    fn rejects() {
        assert!(shard_sum(vec!["1".into(), "2 x".into()]).is_err());
    }
}

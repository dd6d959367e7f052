#[cfg(test)]
mod tests {
    use super::*;
    fn shards() -> Vec<Shard> {
        ["a", "b", ""]
            .iter()
            .enumerate()
            .map(|(id, p)| Shard {
                id,
                prefix: p.to_string(),
            })
            .collect()
    }
    #[test]
    fn prefix() {
        let s = shards();
        assert_eq!(ByPrefix.place(&s, "bear").map(|x| x.id), Some(1));
        assert_eq!(ByPrefix.place(&s, "cat").map(|x| x.id), Some(2));
    }
    #[test]
    fn length() {
        assert_eq!(ByLength.place(&shards(), "four").map(|x| x.id), Some(1));
        assert!(ByLength.place(&[], "k").is_none());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removes_the_oldest() {
        let mut cache = BTreeMap::from([("a".to_string(), 9), ("b".to_string(), 3)]);
        assert_eq!(oldest(&cache).unwrap().key, "b");
    }
}

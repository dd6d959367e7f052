#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_by_borrowed_key() {
        let map = HashMap::from([("a".to_string(), 4), ("b".to_string(), 5)]);
        assert_eq!(sum_at(&map, &["a", "b", "c"]), 9);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn forgets_what_is_old() {
        let mut cache = Cache::default();
        cache.put("a", 1, Some(10));
        cache.put("b", 2, None);
        assert_eq!(cache.get("a", 9), Some(1));
        assert_eq!(cache.get("a", 10), None);
        assert_eq!(cache.get("a", 9), None);
        assert_eq!(cache.get("b", 1000), Some(2));
        assert_eq!(cache.evicted, 1);
    }
}

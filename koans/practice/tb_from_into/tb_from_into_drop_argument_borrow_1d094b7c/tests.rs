#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn second_lookup_hits() {
        let mut m = Memo::new();
        assert_eq!(m.misses, 0);
        assert_eq!(m.get("abc", |k| k.len()), 3);
        assert_eq!(m.get("abc", |_| 99), 3);
        assert_eq!(m.misses, 1);
    }

    #[test]
    fn new_keys_miss() {
        let mut m = Memo::new();
        assert_eq!(m.get(4, |k| k * k), 16);
        assert_eq!(m.get(5, |k| k * k), 25);
        assert_eq!(m.misses, 2);
    }
}

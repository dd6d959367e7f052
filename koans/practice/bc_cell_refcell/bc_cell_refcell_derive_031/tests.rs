#[cfg(test)]
mod tests {
    use super::*;
    use std::hash::DefaultHasher;
    fn digest(m: &Marker) -> u64 {
        let mut h = DefaultHasher::new();
        m.hash(&mut h);
        h.finish()
    }
    #[test]
    fn distinct_places() {
        assert_eq!(distinct(&[(1, 2), (3, 4), (1, 2)]), 2);
    }
    #[test]
    fn visits_do_not_matter() {
        let (a, b) = (marker(5, 6), marker(5, 6));
        b.visits.set(3);
        assert_eq!(digest(&a), digest(&b));
        assert_ne!(digest(&a), digest(&marker(6, 5)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vector() {
        assert_eq!(evens::<Vec<u32>>(5), [0, 2, 4]);
        assert_eq!(evens::<Vec<u32>>(0), [0]);
    }

    #[test]
    fn set() {
        let s: std::collections::BTreeSet<u32> = evens(6);
        assert_eq!(s.len(), 4);
        assert!(s.contains(&6));
    }
}

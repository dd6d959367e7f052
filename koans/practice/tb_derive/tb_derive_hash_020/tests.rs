#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_are_keyed_by_number() {
        assert_eq!((8, "h").key(), 8);
        assert_eq!((9, "h").key(), 9);
    }

    #[test]
    fn index_finds_records() {
        let m = index(vec![(3, "iron"), (5, "zinc"), (3, "lead")]);
        assert_eq!(m.len(), 2);
        assert_eq!(m.get(&5), Some(&(5, "zinc")));
        assert_eq!(m.get(&3), Some(&(3, "lead")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eliminates() {
        let mut t = HashMap::from([
            ("Kim".to_string(), 4),
            ("Lee".to_string(), 2),
            ("Moe".to_string(), 2),
        ]);
        assert_eq!(eliminate(&mut t), Some(("Lee".to_string(), 2)));
        assert_eq!(eliminate(&mut t), Some(("Moe".to_string(), 2)));
        assert_eq!(t.len(), 1);
    }

    #[test]
    fn order() {
        let t = HashMap::from([
            ("a".to_string(), 9),
            ("b".to_string(), 1),
            ("c".to_string(), 5),
        ]);
        assert_eq!(runoff(t), ["b", "c", "a"]);
        assert!(runoff(HashMap::new()).is_empty());
    }
}

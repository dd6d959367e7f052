#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds() {
        let mut t = vec![Person {
            surname: "Holm".to_string(),
            generation: 0,
        }];
        assert!(add_child(&mut t, 0));
        assert!(!add_child(&mut t, 1));
        assert_eq!(t.len(), 3);
        assert_eq!((t[1].surname.as_str(), t[1].generation), ("Holm", 1));
        assert_eq!(t[2].generation, 2);
    }

    #[test]
    fn no_parent() {
        let mut t = Vec::new();
        assert!(!add_child(&mut t, 0));
        assert!(t.is_empty());
    }
}

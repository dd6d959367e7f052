#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known() {
        let b = HashMap::from([(
            3,
            Spell {
                mana: 5,
                words: vec!["ne".into()],
            },
        )]);
        let s = memorize(&b, 3, 5).unwrap();
        assert_eq!(s.mana, 5);
        assert_eq!(s.words, ["ne"]);
        assert!(memorize(&b, 3, 4).is_none());
    }

    #[test]
    fn unknown() {
        assert!(memorize(&HashMap::new(), 1, 99).is_none());
    }
}

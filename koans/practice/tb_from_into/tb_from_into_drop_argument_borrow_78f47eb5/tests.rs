#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn signs() {
        let a = Author {
            name: "Marta".into(),
            nickname: Some("mm".into()),
        };
        assert_eq!(post(&a, " hi "), "hi ~mm");
        let b = Author {
            name: "Piet".into(),
            nickname: None,
        };
        assert_eq!(post(&b, "yo"), "yo ~Piet");
        assert_eq!(sign("a", "b"), "a ~b");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three() {
        let names = ["d", "c", "b", "a"].map(String::from);
        assert_eq!(
            podium(names.into_iter()),
            [
                (1, "A".to_string()),
                (2, "B".to_string()),
                (3, "C".to_string())
            ]
        );
    }

    #[test]
    fn one() {
        assert_eq!(
            podium(vec!["zoe".to_string()].into_iter()),
            [(1, "ZOE".to_string())]
        );
        assert!(podium(Vec::new().into_iter()).is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn loads() {
        assert_eq!(
            load("abc 90").unwrap(),
            Score {
                initials: "ABC".into(),
                points: 90
            }
        );
        assert_eq!(load("70").unwrap().points, 70);
    }
    #[test]
    fn bests() {
        assert_eq!(best(&["a 5", "b 9", "c nine"]).initials, "B");
        assert_eq!(best(&[]), Score::default());
    }
}

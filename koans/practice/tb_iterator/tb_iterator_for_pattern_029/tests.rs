#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn one_word() {
        let found = correct("the cat\nsat wel", "the cat\nsat well");
        assert_eq!(
            found,
            [Mistake {
                line: 1,
                word: 1,
                expected: "well".into()
            }]
        );
        assert_eq!(grade(&found), 2);
    }
    #[test]
    fn grades() {
        assert_eq!(grade(&correct("a b", "a b")), 1);
        assert_eq!(grade(&correct("x y", "a b")), 4);
        assert_eq!(grade(&correct("x y", "a a")), 3);
    }
}

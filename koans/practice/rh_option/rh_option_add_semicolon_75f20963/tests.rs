#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_at_spaces() {
        let text = String::from("the quick brown fox");
        assert_eq!(
            wrap(&text, 9).collect::<Vec<_>>(),
            ["the quick", "brown fox"]
        );
        assert_eq!(
            wrap("abcdefgh", 3).collect::<Vec<_>>(),
            ["abc", "def", "gh"]
        );
        assert_eq!(wrap("  ", 3).next(), None);
    }
}

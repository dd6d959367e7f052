#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings() {
        assert_eq!(
            shares(&["a", "b", "c"], String::new(), |s, t| s.push_str(t), 2),
            ["ac", "b"]
        );
        assert_eq!(shares(&[], 5, |_, _| (), 3), [5, 5, 5]);
    }

    #[test]
    fn letters() {
        assert_eq!(letters_per_hand(&["dig", "plant", "mow"], 2), [6, 5]);
        assert_eq!(letters_per_hand(&["rake"], 1), [4]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_letters() {
        let text = "a".to_string();
        let mut history = Vec::new();
        let next = typed(&Draft { text, edits: 4 }, &'b', &mut history);
        assert_eq!((next.text.as_str(), next.edits), ("ab", 5));
        assert_eq!(history.len(), 1);
    }
}

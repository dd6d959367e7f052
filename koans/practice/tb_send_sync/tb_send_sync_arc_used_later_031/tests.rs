#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counted() {
        let late = vec!["Ada".to_string(), "Bob".to_string()];
        let expected = [("Ada".to_string(), 2), ("Bob".to_string(), 1)];
        assert_eq!(election(&["Ada"], late), expected);
    }
}

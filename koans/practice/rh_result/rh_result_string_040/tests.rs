#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names() {
        let rules: [&dyn Rule; 2] = [&MaxLength(4), &NoDigits];
        assert!(objections("Bolt", &rules).is_empty());
        assert_eq!(
            objections("Bolt99", &rules),
            ["longer than 4", "has digits"]
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn splits() {
        let found: Vec<&str> = sentences("Hi! How are you? Fine").collect();
        assert_eq!(found, ["Hi!", "How are you?", "Fine"]);
    }
    #[test]
    fn blank() {
        assert_eq!(sentences("  ").next(), None);
    }
}

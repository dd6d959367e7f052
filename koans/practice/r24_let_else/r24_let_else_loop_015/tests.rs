#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn splits() {
        assert_eq!(
            sentences(" Hi!  Who is it? Me"),
            ["Hi!", "Who is it?", "Me"]
        );
        assert!(sentences("  ").is_empty());
    }
    #[test]
    fn counts() {
        assert_eq!(questions("Why? Why not? Because."), 2);
    }
}

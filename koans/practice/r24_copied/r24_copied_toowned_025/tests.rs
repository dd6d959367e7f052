#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn expands() {
        let mut glossary = Glossary::default();
        assert!(glossary.define("CPU", "central processing unit"));
        assert!(!glossary.define("RAM", "memory"));
        assert_eq!(
            glossary.expand("my CPU and RAM"),
            "my central processing unit and RAM"
        );
        assert!(glossary.was_rejected("RAM"));
        assert!(!glossary.was_rejected("CPU"));
    }
}

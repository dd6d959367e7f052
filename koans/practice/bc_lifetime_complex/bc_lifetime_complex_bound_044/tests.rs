#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tags() {
        let rules = [
            Contains {
                word: "invoice",
                tag: "money".into(),
            },
            Contains {
                word: "urgent",
                tag: "now".into(),
            },
        ];
        let t = tagger(&rules);
        assert_eq!(t.tags("urgent invoice"), ["money", "now"]);
        assert!(t.tags("hello").is_empty());
    }
}

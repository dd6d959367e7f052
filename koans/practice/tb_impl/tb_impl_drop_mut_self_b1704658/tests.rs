#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds_heading() {
        let mut plugin = Headings { depth: 2 };
        assert_eq!(
            plugin.run("# Trip\n## Day one\n## Day two").unwrap(),
            "Day one"
        );
    }
    #[test]
    fn no_heading() {
        let mut plugin = Headings { depth: 3 };
        assert_eq!(
            plugin.run("# Trip").unwrap_err().to_string(),
            "no heading of depth 3"
        );
    }
}

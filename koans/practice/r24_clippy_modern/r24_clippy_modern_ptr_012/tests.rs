#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ranks() {
        let document = |path: &str, words: &str| Document {
            path: path.into(),
            words: words.split(' ').map(String::from).collect(),
        };
        let documents = [
            document("a/b/c.md", "moon tide"),
            document("x.md", "tide"),
            document("d.md", "moon tide sun"),
            document("e.md", "rain"),
        ];
        assert_eq!(
            rank(&documents, "tide moon"),
            ["d.md", "a/b/c.md", "x.md"].map(Path::new)
        );
        assert!(rank(&documents, "snow").is_empty());
    }
}

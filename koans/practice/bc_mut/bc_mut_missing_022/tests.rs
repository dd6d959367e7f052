#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn trims() {
        let mut s = Server {
            channels: BTreeMap::from([
                (
                    "rust",
                    vec!["a".to_string(), "b".to_string(), "c".to_string()],
                ),
                ("dev", vec!["d".to_string()]),
            ]),
        };
        assert_eq!(s.keep_first(1), 2);
        assert_eq!(s.channels["rust"], vec!["a"]);
        assert_eq!(s.channels["dev"], vec!["d"]);
        assert_eq!(s.keep_first(5), 0);
    }

    #[test]
    fn clears() {
        let mut s = Server {
            channels: BTreeMap::from([("x", vec!["q".to_string()])]),
        };
        assert_eq!(s.keep_first(0), 1);
        assert!(s.channels["x"].is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crawls() {
        let c = Config {
            host: "h".to_string(),
            depth: 2,
        };
        assert_eq!(crawl(c, vec!["a/b/c", "x"]), ["h/a/b", "h/x"]);
    }

    #[test]
    fn other() {
        let c = Config {
            host: "z.io".to_string(),
            depth: 1,
        };
        assert_eq!(crawl(c, vec!["p/q"]), ["z.io/p"]);
    }

    #[test]
    fn nothing() {
        assert!(crawl(
            Config {
                host: String::new(),
                depth: 0
            },
            vec![]
        )
        .is_empty());
    }
}

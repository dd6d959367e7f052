#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reaches_the_end() {
        let links = HashMap::from([("a".to_string(), "b".to_string())]);
        let stop = follow(&links, "a").unwrap();
        assert_eq!((stop.path.as_str(), stop.left), ("b", 1));
        assert_eq!(follow(&links, "z").unwrap().left, 2);
    }

    #[test]
    fn circle() {
        let links = HashMap::from([("a".to_string(), "a".to_string())]);
        let text = follow(&links, "a").unwrap_err();
        assert_eq!(text, "Stop { path: \"a\", left: 0 }");
    }
}

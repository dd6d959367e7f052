#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn crawls() {
        let f = run(["https://a.org", "ftp://b", "https://a.org"]
            .map(String::from)
            .to_vec());
        assert_eq!(f.urls.into_iter().collect::<Vec<_>>(), ["a.org"]);
        assert_eq!(f.dead, 1);
    }
    #[test]
    fn no_seeds() {
        assert!(run(vec![]).urls.is_empty());
    }
}

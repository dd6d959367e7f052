#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn finds() {
        let dict = ["tea", "eat", "tee", "ate", "teas"]
            .map(String::from)
            .to_vec();
        assert_eq!(anagrams(dict, "eta", 2), ["ate", "eat", "tea"]);
    }
    #[test]
    fn none() {
        assert!(anagrams(vec!["abc".into()], "x", 3).is_empty());
    }
}

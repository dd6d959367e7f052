#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warns() {
        let mut w = vec![];
        assert_eq!(scan("a\tb\t", Some(&mut w)), 2);
        assert_eq!(scan("", Some(&mut w)), 0);
        assert_eq!(w, vec!["2 tabs", "empty"]);
    }

    #[test]
    fn silent() {
        assert_eq!(scan("abc", None), 3);
        let mut w = vec![];
        assert_eq!(scan("ok", Some(&mut w)), 2);
        assert!(w.is_empty());
    }
}

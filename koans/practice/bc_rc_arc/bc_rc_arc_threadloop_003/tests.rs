#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let c = count(vec!["to be".into(), "or not to be".into()]);
        assert_eq!((c["to"], c["be"], c["or"]), (2, 2, 1));
    }
    #[test]
    fn nothing() {
        assert!(count(vec![]).is_empty());
    }
}

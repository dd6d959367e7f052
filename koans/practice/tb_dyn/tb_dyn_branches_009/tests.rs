#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads() {
        let page = |words: &str, rtl| Page {
            words: words.split(' ').map(String::from).collect(),
            rtl,
        };
        assert_eq!(
            caption(&[page("a b c", false), page("x y z", true)], 2),
            "a b z y"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_words() {
        let source = " let  x";
        let spans = words(source);
        assert_eq!(spans.len(), 2);
        assert_eq!(text(&spans[0], source), "let");
        assert_eq!(text(&spans[1], source), "x");
    }
}

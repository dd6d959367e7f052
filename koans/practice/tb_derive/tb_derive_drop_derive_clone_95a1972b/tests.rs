#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn both_ways() {
        let book = Book {
            pages: vec!["once upon".into(), "a time".into(), "there".into()],
        };
        assert_eq!(first_words(&book, Direction::Forward), "once a there");
        assert_eq!(first_words(&book, Direction::Backward), "there a once");
    }
}

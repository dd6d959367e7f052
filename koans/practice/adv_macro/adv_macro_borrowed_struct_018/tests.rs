#[cfg(test)]
mod tests {
    use super::*;
    const BOOK: &str = "Abel\tHill St\t2214\nno columns\nMoss\tQuay\t 9001 ";
    #[test]
    fn finds() {
        assert_eq!(number_of(BOOK, "Moss"), Some("9001"));
        assert_eq!(number_of(BOOK, "Reed"), None);
    }
    #[test]
    fn reads() {
        assert_eq!(
            Entry::read("a\tb\tc"),
            Some(Entry {
                surname: "a",
                street: "b",
                number: "c"
            })
        );
    }
}

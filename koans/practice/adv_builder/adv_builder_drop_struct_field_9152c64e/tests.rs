#[cfg(test)]
mod tests {
    use super::*;

    fn reader(books: Vec<String>, barred: bool) -> Reader {
        Reader { books, barred }
    }

    #[test]
    fn lifts_the_bar_with_the_last_book() {
        let books = vec!["Emma".to_string(), "Ulysses".to_string()];
        let reader = give_back(&reader(books, true), "Emma").unwrap();
        assert!(reader.barred);
        assert_eq!(reader.books, vec!["Ulysses"]);
        assert!(!give_back(&reader, "Ulysses").unwrap().barred);
    }

    #[test]
    fn shows_who_lacks_the_book() {
        let said = give_back(&reader(Vec::new(), false), "Emma").err();
        let want = "Emma? Reader { books: [], barred: false }";
        assert_eq!(said, Some(want.to_string()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn author(first: &str) -> Author {
        Author(first.into(), "Mann".into())
    }

    #[test]
    fn titles_meet_their_author() {
        let shelf = [
            Book("Buddenbrooks".into(), author("Thomas")),
            Book("Der Untertan".into(), author("Heinrich")),
            Book("Der Zauberberg".into(), author("Thomas")),
        ];
        let g = by_author(&shelf);
        assert_eq!(g.len(), 2);
        assert_eq!(
            g.get(&author("Thomas")),
            Some(&vec!["Buddenbrooks", "Der Zauberberg"])
        );
        assert_eq!(g.get(&author("Heinrich")), Some(&vec!["Der Untertan"]));
    }

    #[test]
    fn empty_shelf() {
        assert!(by_author(&[]).is_empty());
    }
}

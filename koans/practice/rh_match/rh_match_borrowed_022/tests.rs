#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn headings() {
        let mut b = Book::new(vec![
            Chapter {
                title: Some("The Sea".into()),
                page: 5,
            },
            Chapter {
                title: None,
                page: 20,
            },
        ]);
        assert_eq!(b.heading(), "Preface");
        b.turn_to(19);
        assert_eq!(b.heading(), "THE SEA");
        b.turn_to(20);
        assert_eq!(b.heading(), "CHAPTER 2");
    }
}

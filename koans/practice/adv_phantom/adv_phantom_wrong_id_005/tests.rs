#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn credits() {
        let (mut authors, mut poems) = (Table::empty(), Table::empty());
        authors.add(Author {
            name: "Rilke".into(),
        });
        let by = authors.add(Author {
            name: "Bishop".into(),
        });
        let key = poems.add(Poem {
            title: "The Fish".into(),
            by,
        });
        assert_eq!(credit(&poems, &authors, &key), "The Fish by Bishop");
    }
}

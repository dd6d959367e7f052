#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        let note = parse("Shopping\ntag: food\nat: 10:30\n\nmilk: none");
        assert_eq!(
            note,
            Note {
                title: "Shopping",
                fields: vec![("tag", "food"), ("at", "10:30")]
            }
        );
        assert_eq!(parse(""), Note::default());
    }
    #[test]
    fn extensions() {
        assert_eq!(
            (extension("a.tar.gz"), extension("README")),
            (Some("gz"), None)
        );
    }
}

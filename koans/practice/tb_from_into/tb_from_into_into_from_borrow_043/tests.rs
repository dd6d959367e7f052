#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn tags() {
        let items = [
            Found::new("umbrella", None),
            Found::new("hat", Some("tram")),
        ];
        assert_eq!(shelf(&items), ["hat".into(), Box::<str>::from("umbrella")]);
    }
    #[test]
    fn receipts() {
        assert_eq!(Found::new("hat", Some("tram")).receipt(), ["hat", "tram"]);
        assert_eq!(Found::new("key", None).receipt(), ["key"]);
    }
}

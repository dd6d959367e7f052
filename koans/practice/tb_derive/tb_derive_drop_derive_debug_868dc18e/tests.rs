#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_street_and_house() {
        let label = read_label("Oak Lane/14").unwrap();
        assert_eq!(label.street, "Oak Lane");
        assert_eq!(label.house, 14);
        assert!(read_label("Oak Lane").is_err());
    }

    #[test]
    fn prints_in_brackets() {
        let label = read_label("Elm/3").unwrap();
        let text = print_label(&label);
        assert_eq!(text, "<Label { street: \"Elm\", house: 3 }>");
    }
}

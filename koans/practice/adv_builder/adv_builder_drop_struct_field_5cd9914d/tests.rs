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
}

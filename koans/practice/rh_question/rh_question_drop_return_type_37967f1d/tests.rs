#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn known() {
        let b = BTreeMap::from([("Ida", 1902), ("Emil", 1930)]);
        assert_eq!(
            person(&b, "Ida"),
            Some(Person {
                name: "Ida".to_string(),
                born: 1902
            })
        );
        assert_eq!(person(&b, "Emil").unwrap().born, 1930);
        assert_eq!(person(&b, "Otto"), None);
    }
}

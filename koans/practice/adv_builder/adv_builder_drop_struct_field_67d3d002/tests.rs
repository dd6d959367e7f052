#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_gnus() {
        let seen = BTreeMap::from([("gnu".to_string(), 90), ("zebra".to_string(), 14)]);
        let text = largest(&seen).unwrap();
        assert_eq!(text, "Herd { species: \"gnu\", heads: 90 }");
    }

    #[test]
    fn no_herd() {
        assert_eq!(largest(&BTreeMap::new()), None);
    }
}

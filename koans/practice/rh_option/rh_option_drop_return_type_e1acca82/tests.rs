#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn owners() {
        let mut r = Rack {
            owners: HashMap::from([(7, "Ute".to_string())]),
            years: vec![(3, 2004), (7, 1988)],
        };
        assert_eq!(r.oldest_owner().as_deref(), Some("Ute"));
        assert_eq!(r.hand_over(7, "Jan").as_deref(), Some("Ute"));
        assert_eq!(r.hand_over(7, "Jan"), None);
        assert_eq!(r.oldest_owner(), Some("Jan".into()));
    }
}

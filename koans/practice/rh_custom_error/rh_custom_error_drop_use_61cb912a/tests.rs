#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_equal_packets() {
        let drawer = fill_packets(" 40 ", 3).unwrap();
        assert_eq!(drawer.len(), 3);
        assert_eq!(drawer[0], drawer[2]);
        assert_eq!(drawer[2].seeds, 40);
        assert_eq!(drawer[1].variety, "carrot");
    }

    #[test]
    fn words_are_refused() {
        assert!(fill_packets("many", 2).is_err());
        assert_eq!(fill_packets("7", 0), Ok(Vec::new()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_and_uses_a_rate() {
        let mut list = Vec::new();
        let rate = add_rate(&mut list, 20).unwrap();

        assert_eq!(list[0].percent, 20);
    }

    #[test]
    fn knows_free_and_wrong_rates() {
        let mut list = Vec::new();
        assert_eq!(add_rate(&mut list, 0).unwrap().name, "free");
        assert!(add_rate(&mut list, -4).is_err());
        assert_eq!(list.len(), 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_the_difference() {
        let mut s = HashMap::from([("bolt".to_string(), 4)]);
        assert_eq!(restock(&mut s, "bolt", 10), 6);
        assert_eq!(s["bolt"], 10);
        assert_eq!(restock(&mut s, "nut", 3), 3);
        assert_eq!(s["nut"], 3);
    }

    #[test]
    fn enough_on_hand() {
        let mut s = HashMap::from([("bolt".to_string(), 4)]);
        assert_eq!(restock(&mut s, "bolt", 4), 0);
        assert_eq!(restock(&mut s, "bolt", 1), 0);
        assert_eq!(s["bolt"], 4);
        assert_eq!(s.len(), 1);
    }
}

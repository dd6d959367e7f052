#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn out_and_back() {
        let mut rack = Rack::new(&["12", "14"]);
        let key = rack.take("12").unwrap();
        assert!(rack.take("12").is_none());
        assert_eq!(rack.give_back(key), 2);
        assert_eq!(rack.last_entry(), Some("12 back"));
    }
}

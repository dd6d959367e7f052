#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn serves_clean_ones() {
        let mut rack = Rack::default();
        for (clean, chipped) in [
            (true, None),
            (false, None),
            (true, Some("rim".to_string())),
            (true, None),
        ] {
            rack.put(Plate { clean, chipped });
        }
        assert_eq!(rack.serve_all(), 2);
        assert_eq!(rack.binned, 1);
        assert_eq!(rack.take(), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn full_and_empty() {
        let mut rack = Rack::empty();
        for bag in ["red", "green", "blue"] {
            rack.put(bag.to_string()).unwrap();
        }
        assert_eq!(rack.put("black".into()), Err("black".into()));
        assert_eq!(rack.take().as_deref(), Some("blue"));
        assert!(Rack::empty().take().is_none());
    }
}

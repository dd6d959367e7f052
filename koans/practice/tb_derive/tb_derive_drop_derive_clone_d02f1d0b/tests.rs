#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deepens_the_favourite() {
        let canvas = HashMap::from([("Teal".to_string(), 3), ("Rust".to_string(), 1)]);
        let top = favourite(&canvas).unwrap();
        assert_eq!((top.hue.as_str(), top.dabs), ("teal", 3));
        assert_eq!(deepen(&top).hue, "teal+++");
    }

    #[test]
    fn bare_canvas() {
        let canvas = HashMap::new();
        assert!(favourite(&canvas).is_none());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wins() {
        let v = HashMap::from([
            ("oak".to_string(), 9),
            ("elm".to_string(), 4),
            ("fir".to_string(), 6),
        ]);
        assert_eq!(margin(v, "oak"), Some(3));
    }

    #[test]
    fn edge() {
        let v = HashMap::from([("oak".to_string(), 2)]);
        assert_eq!(margin(v.clone(), "oak"), Some(2));
        assert_eq!(margin(v, "ash"), None);
        let w = HashMap::from([("a".to_string(), 1), ("b".to_string(), 5)]);
        assert_eq!(margin(w, "a"), None);
    }
}

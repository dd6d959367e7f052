#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twin_has_its_own_ship() {
        let probe = release(Arc::new("Iris".to_string()), "14").unwrap();
        let other = twin(&probe);
        assert_eq!((other.number, other.ship.as_str()), (-14, "Iris/b"));
        assert_eq!((probe.number, probe.ship.as_str()), (14, "Iris"));
    }

    #[test]
    fn number_is_needed() {
        let error = release(Arc::new(String::new()), "one").err();
        assert_eq!(error, Some("one".to_string()));
    }
}

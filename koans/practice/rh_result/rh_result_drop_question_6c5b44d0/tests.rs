#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn water_is_eighteen() {
        let table = HashMap::from([("H", 1.0), ("O", 16.0)]);
        assert_eq!(weight(&table, &[("H", 2), ("O", 1)]), Ok(18.0));
    }

    #[test]
    fn unknown_symbols_are_named() {
        let table = HashMap::from([("H", 1.0)]);
        assert_eq!(weight(&table, &[("Xx", 1)]), Err("no Xx".to_string()));
        assert_eq!(weight(&table, &[]), Ok(0.0));
    }
}

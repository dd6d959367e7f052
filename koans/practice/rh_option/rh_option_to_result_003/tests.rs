#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Catalog {
        Catalog {
            prices: HashMap::from([("bolt".to_string(), 15), ("hinge".to_string(), 240)]),
        }
    }

    #[test]
    fn known() {
        assert_eq!(sample().price("bolt"), Ok(15));
        assert_eq!(sample().price("hinge"), Ok(240));
        assert_eq!(sample().quote("bolt", 4), Ok(60));
        assert_eq!(sample().quote("hinge", 2), Ok(480));
    }

    #[test]
    fn unknown() {
        assert_eq!(sample().price("nail"), Err(UnknownSku));
        assert_eq!(sample().quote("nail", 1), Err(UnknownSku));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds() {
        assert_eq!(
            cell("city,pop,area", "Oslo, 700 ,480", "pop").unwrap(),
            "700"
        );
        assert_eq!(cell("\"city\",pop", "Rome,9", "city").unwrap(), "Rome");
    }

    #[test]
    fn rejects() {
        assert!(cell("city,pop", "Rome,9", "area").is_err());
        assert!(cell("city,pop", "Rome", "pop").is_err());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn selects() {
        assert_eq!(
            orders_above(500, false),
            "SELECT id FROM orders WHERE total > 500"
        );
        assert_eq!(
            orders_above(1, true),
            "SELECT id, note FROM orders WHERE total > 1"
        );
    }
    #[test]
    fn plain() {
        assert_eq!(Select::from("t").column("a").sql(), "SELECT a FROM t");
    }
}

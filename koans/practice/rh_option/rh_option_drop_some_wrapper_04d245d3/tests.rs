#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offers_need_a_price() {
        assert_eq!(offer("OBB 1990").map(|t| t.cents), Some(1990));
        assert_eq!(
            offer("SNCF 2500").map(|t| t.operator),
            Some("SNCF".to_string())
        );
        assert_eq!(offer("SNCF"), None);
    }

    #[test]
    fn lowest_price_wins() {
        let t = cheapest("DB 4990\nOBB 2990\nsold out\nCD 3500").unwrap();
        assert_eq!((t.cents, t.operator.as_str()), (2990, "OBB"));
        assert_eq!(cheapest("sold out"), None);
    }

    #[test]
    fn ties_go_by_operator() {
        assert_eq!(cheapest("DB 10\nCD 10").unwrap().operator, "CD");
    }
}

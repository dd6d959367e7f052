#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spends_at_home() {
        let coin: Coin = "N20".parse().ok().unwrap();
        assert!(spendable(&coin, &'N'));
        assert!(!spendable(&coin, &'S'));
        assert!(!spendable(&Coin::from_str("N1").ok().unwrap(), &'N'));
    }

    #[test]
    fn bad_coins() {
        assert_eq!(Coin::from_str("").err(), Some("blank".to_string()));
        assert_eq!(Coin::from_str("Nxx").err(), Some("bad face".to_string()));
    }
}

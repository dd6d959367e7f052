#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pays_with_the_biggest_coin_that_fits() {
        let coins = BTreeSet::from([1, 5, 20, 100]);
        let payout = pay(&coins, 67).unwrap();
        assert_eq!((payout.coin, payout.pieces), (20, 3));
    }

    #[test]
    fn has_no_coin() {
        let coins = BTreeSet::from([50]);
        assert_eq!(pay(&coins, 49).err(), Some("no coin fits".to_string()));
    }
}

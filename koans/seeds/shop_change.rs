use std::collections::BTreeSet;

pub struct Payout {
    pub coin: u32,
    pub pieces: u32,
}

pub fn pay(coins: &BTreeSet<u32>, due: u32) -> Result<Payout, String> {
    let coin = coins.range(1..=due.max(1)).last().ok_or("no coin fits")?;
    Ok(Payout {
        coin: *coin,
        pieces: due / coin,
    })
}

pub fn still_due(payout: &Payout, due: u32) -> u32 {
    due - payout.coin * payout.pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pays_with_the_biggest_coin_that_fits() {
        let coins = BTreeSet::from([1, 5, 20, 100]);
        let payout = pay(&coins, 67).unwrap();
        assert_eq!((payout.coin, payout.pieces), (20, 3));
        assert_eq!(still_due(&payout, 67), 7);
    }

    #[test]
    fn has_no_coin() {
        let coins = BTreeSet::from([50]);
        assert_eq!(pay(&coins, 49).err(), Some("no coin fits".to_string()));
    }
}

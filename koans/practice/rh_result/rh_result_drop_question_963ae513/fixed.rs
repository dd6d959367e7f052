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

/// Number of ways to pay `amount`, coin order not counted.
pub fn ways(amount: u32, coins: &[u32]) -> u64 {
    fn count(amount: u32, coins: &[u32]) -> u64 {
        match coins {
            _ if amount == 0 => 1,
            [] => 0,
            [coin, rest @ ..] => {
                let without = count(amount, rest);
                if *coin <= amount {
                    without + count(amount - coin, coins)
                } else {
                    without
                }
            }
        }
    }
    let usable: Vec<u32> = coins.iter().copied().filter(|coin| *coin > 0).collect();
    count(amount, usable)
}

pub fn best_paid(prices: &[u32], coins: &[u32]) -> Option<u32> {
    prices
        .iter()
        .copied()
        .max_by_key(|price| ways(*price, coins))
}

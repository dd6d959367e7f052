use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coin {
    Ten = 10,
    Fifty = 50,
    Euro = 100,
}

impl Coin {
    pub const ALL: [Coin; 3] = [Coin::Euro, Coin::Fifty, Coin::Ten];

    pub fn cents(self) -> u32 {
        self as u32
    }
}

/// Coins by kind.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Purse(BTreeMap<Coin, u32>);

impl Purse {
    pub fn change(&mut self, mut amount: u32) -> Option<Vec<Coin>> {
        let mut left = self.clone();
        let mut coins = Vec::new();
        for coin in Coin::ALL {
            let Some(count) = left.0.get_mut(&coin) else {
                continue;
            };
            while amount >= coin.cents() && *count > 0 {
                amount -= coin.cents();
                *count -= 1;
                coins.push(coin);
            }
        }
        (amount == 0).then(|| *self = left)?;
        Some(coins)
    }
}

impl Extend<Coin> for Purse {
    fn extend<I: IntoIterator<Item = Coin>>(&mut self, coins: I) {
        for coin in coins {
            *self.0.entry(coin).or_insert(0) += 1;
        }
    }
}

use std::collections::BTreeMap;

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coin {
    Ten = 10,
    Fifty = 50,
    Euro = 100,
}

/// Coins by kind.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Purse(BTreeMap<Coin, u32>);

impl Extend<Coin> for Purse {
    fn extend<I: IntoIterator<Item = Coin>>(&mut self, coins: I) {
        for coin in coins {
            *self.0.entry(coin).or_insert(0) += 1;
        }
    }
}

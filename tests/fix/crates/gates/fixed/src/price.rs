use std::iter::Sum;
use std::ops::{Add, Sub};

/// An amount in coins of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Coins(pub u32);

impl Add for Coins {
    type Output = Coins;

    fn add(self, other: Coins) -> Coins {
        Coins(self.0 + other.0)
    }
}

impl Sub for Coins {
    type Output = Coins;

    fn sub(self, other: Coins) -> Coins {
        Coins(self.0.saturating_sub(other.0))
    }
}

impl Sum for Coins {
    fn sum<I: Iterator<Item = Coins>>(coins: I) -> Coins {
        coins.fold(Coins::default(), Add::add)
    }
}

use std::cell::RefCell;
use std::collections::BTreeMap;

pub struct LoyaltyDesk {
    points: RefCell<BTreeMap<u32, u64>>,
    rate: u64,
}

impl LoyaltyDesk {
    pub fn open(rate: u64) -> Self {
        let points = RefCell::new(BTreeMap::new());
        Self { points, rate }
    }

    pub fn purchase(&self, card: u32, cents: u64) -> u64 {
        *self.points.borrow_mut().entry(card).or_insert(0) += cents / self.rate;
        self.points.borrow()[&card]
    }

    /// Takes points off a card if it has enough of them.
    pub fn redeem(&self, card: u32, cost: u64) -> Result<u64, String> {
        let mut points = self.points.borrow_mut();
        let balance = points
            .get_mut(&card)
            .ok_or_else(|| format!("no card {card}"))?;
        *balance = balance.checked_sub(cost).ok_or("not enough points")?;
        Ok(*balance)
    }
}

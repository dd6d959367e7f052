use std::collections::HashMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Symbol {
    Bell,
    Plum,
    Seven,
}

pub struct SlotMachine {
    payouts: HashMap<[Symbol; 3], u32>,
}

impl SlotMachine {
    pub fn new(jackpot: u32) -> Self {
        let mut payouts = HashMap::new();
        payouts.insert([Symbol::Seven; 3], jackpot);
        payouts.insert([Symbol::Bell; 3], jackpot / 10);
        SlotMachine { payouts }
    }

    pub fn payout(&self, row: [Symbol; 3]) -> u32 {
        *self.payouts.get(row).unwrap_or(&0)
    }
}

use std::collections::{BTreeMap, HashMap};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Coin {
    Ten = 10,
    Fifty = 50,
    Euro = 100,
}

/// Coins by kind.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Purse(BTreeMap<Coin, u32>);

pub struct Slot {
    pub name: String,
    pub price: u32,
    pub stock: u32,
}

#[derive(Debug, Default)]
pub struct Machine {
    slots: HashMap<char, Slot>,
    pub till: Purse,
    pub inserted: Vec<Coin>,
}

impl Machine {
    pub fn with_slot(mut self, key: char, name: &str, price: u32, stock: u32) -> Self {
        let name = name.to_string();
        self.slots.insert(key, Slot { name, price, stock });
        self
    }
}

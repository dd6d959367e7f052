//! A vending machine with change.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::mem;

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

impl TryFrom<u32> for Coin {
    type Error = VendError;

    fn try_from(cents: u32) -> Result<Self, VendError> {
        Coin::ALL
            .into_iter()
            .find(|coin| coin.cents() == cents)
            .ok_or(VendError::BadCoin(cents))
    }
}

/// Coins by kind.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Purse(BTreeMap<Coin, u32>);

impl Purse {
    pub fn total(&self) -> u32 {
        self.0
            .iter()
            .map(|(coin, count)| coin.cents() * count)
            .sum()
    }

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

#[derive(Debug, Clone, PartialEq)]
pub enum VendError {
    BadCoin(u32),
    NoSuchSlot(char),
    SoldOut(String),
    Missing { cents: u32 },
    NoChange,
}

impl fmt::Display for VendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            VendError::BadCoin(cents) => write!(f, "no coin of {cents}"),
            VendError::NoSuchSlot(slot) => write!(f, "no slot {slot}"),
            VendError::SoldOut(name) => write!(f, "no {name} left"),
            VendError::Missing { cents } => write!(f, "{cents} missing"),
            VendError::NoChange => write!(f, "exact change, please"),
        }
    }
}

#[derive(Debug)]
struct Slot {
    name: String,
    price: u32,
    stock: u32,
}

#[derive(Debug, Default)]
pub struct Machine {
    slots: HashMap<char, Slot>,
    till: Purse,
    inserted: Vec<Coin>,
}

impl Machine {
    pub fn with_slot(mut self, key: char, name: &str, price: u32, stock: u32) -> Self {
        let name = name.to_string();
        self.slots.insert(key, Slot { name, price, stock });
        self
    }

    pub fn insert(&mut self, cents: u32) -> Result<u32, VendError> {
        self.inserted.push(cents.try_into()?);
        Ok(self.inserted.iter().map(|coin| coin.cents()).sum())
    }

    pub fn cancel(&mut self) -> Vec<Coin> {
        mem::take(&mut self.inserted)
    }

    pub fn choose(&mut self, key: char) -> Result<(String, Vec<Coin>), VendError> {
        let slot = self.slots.get_mut(&key).ok_or(VendError::NoSuchSlot(key))?;
        if slot.stock == 0 {
            return Err(VendError::SoldOut(slot.name.clone()));
        }
        let paid: u32 = self.inserted.iter().copied().map(Coin::cents).sum();
        let Some(rest) = paid.checked_sub(slot.price) else {
            let cents = slot.price - paid;
            return Err(VendError::Missing { cents });
        };
        let mut till = self.till.clone();
        till.extend(self.inserted.iter().copied());
        let change = till.change(rest).ok_or(VendError::NoChange)?;
        slot.stock -= 1;
        self.till = till;
        self.inserted.clear();
        Ok((slot.name.clone(), change))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn machine() -> Machine {
        Machine::default()
            .with_slot('a', "water", 80, 1)
            .with_slot('b', "juice", 150, 9)
    }

    #[test]
    fn change_is_greedy() {
        let mut purse = Purse::default();
        purse.extend([Coin::Fifty, Coin::Ten, Coin::Ten, Coin::Euro]);
        let full = purse.clone();
        assert_eq!(purse.change(40), None);
        assert_eq!(purse, full);
        assert_eq!(
            purse.change(70),
            Some(vec![Coin::Fifty, Coin::Ten, Coin::Ten])
        );
        assert_eq!(purse.total(), 100);
    }

    #[test]
    fn selling() {
        let mut machine = machine();
        machine.insert(100).unwrap();
        assert_eq!(machine.insert(50), Ok(150));
        assert_eq!(machine.choose('b'), Ok(("juice".to_string(), vec![])));
        for _ in 0..3 {
            machine.insert(10).unwrap();
        }
        machine.insert(100).unwrap();
        let (name, change) = machine.choose('a').unwrap();
        assert_eq!((name.as_str(), change), ("water", vec![Coin::Fifty]));
        assert_eq!(machine.till.total(), 230);
    }

    #[test]
    fn refusals() {
        let mut machine = machine().with_slot('c', "tea", 100, 0);
        let error = machine.insert(7).unwrap_err();
        assert_eq!(error.to_string(), "no coin of 7");
        machine.insert(100).unwrap();
        let texts: Vec<String> = ['x', 'c', 'b', 'a']
            .iter()
            .map(|key| machine.choose(*key).unwrap_err().to_string())
            .collect();
        assert_eq!(texts[..2], ["no slot x", "no tea left"]);
        assert_eq!(texts[2..], ["50 missing", "exact change, please"]);
        assert_eq!(machine.cancel(), [Coin::Euro]);
        assert_eq!(machine.cancel(), []);
    }

    #[test]
    fn debug_shows_slots() {
        let text = format!("{:?}", machine());
        assert!(text.contains("stock: 9") && text.contains("inserted: []"));
        let error = VendError::NoChange;
        assert_eq!(error.clone(), error);
    }
}

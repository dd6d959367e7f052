use std::collections::BTreeMap;
use std::marker::PhantomData;

use crate::Coins;

/// Waits for coins.
#[derive(Debug)]
pub struct Idle;

/// Has coins, and a choice is to be made.
#[derive(Debug)]
pub struct Paid;

#[derive(Debug)]
pub struct Machine<State> {
    shelf: BTreeMap<&'static str, (Coins, u32)>,
    inserted: Coins,
    earned: Coins,
}

impl<State> Machine<State> {
    fn into_state<Next>(self) -> Machine<Next> {
        Machine {
            shelf: self.shelf,
            inserted: self.inserted,
            earned: self.earned,
        }
    }

    pub fn stock(&self, name: &str) -> u32 {
        self.shelf.get(name).map_or(0, |(_, count)| *count)
    }

    pub fn earned(&self) -> Coins {
        self.earned
    }
}

impl Machine<Idle> {
    pub fn new(goods: &[(&'static str, u32, u32)]) -> Self {
        let shelf = goods
            .iter()
            .map(|&(name, price, count)| (name, (Coins(price), count)));
        Machine {
            shelf: shelf.collect(),
            inserted: Coins::default(),
            earned: Coins::default(),
        }
    }

    pub fn insert(mut self, coins: &[u32]) -> Machine<Paid> {
        self.inserted = coins.iter().copied().map(Coins).sum();
        self.into_state()
    }
}

/// What came out, and the change.
#[derive(Debug, PartialEq, Eq)]
pub enum Given {
    Goods(&'static str, Coins),
    Nothing(Coins),
}

impl Machine<Paid> {
    pub fn choose(mut self, name: &str) -> (Machine<Idle>, Given) {
        let inserted = std::mem::take(&mut self.inserted);
        let given = match self.shelf.get_key_value(name) {
            Some((&name, &(price, count))) if count > 0 && price <= inserted => {
                self.shelf.insert(name, (price, count - 1));
                self.earned = self.earned + price;
                Given::Goods(name, inserted - price)
            }
            _ => Given::Nothing(inserted),
        };
        (self.into_state(), given)
    }

    pub fn cancel(self) -> (Machine<Idle>, Coins) {
        let back = self.inserted;
        let mut idle = self.into_state();
        idle.inserted = Coins::default();
        (idle, back)
    }
}

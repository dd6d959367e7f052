use std::collections::BTreeMap;

pub struct Ready {
    prices: BTreeMap<char, u32>,
}

pub struct Machine<S>(S);

impl Machine<Ready> {
    pub fn sell(&mut self, slot: char, paid: u32) -> Result<u32, &'static str> {
        match self.0.prices.get(&slot) {
            None => Err("empty"),
            Some(price) if *price > paid => Err("too little"),
            Some(price) => {
                let change = paid - price;
                self.0.prices.remove(&slot);
                Ok(change)
            }
        }
    }
}

impl Machine<()> {
    pub fn stock(self, slots: impl IntoIterator<Item = (char, u32)>) -> Machine<Ready> {
        Machine(Ready {
            prices: slots.into_iter().collect(),
        })
    }
}

pub fn break_time(order: &[(char, u32)]) -> Vec<Result<u32, &'static str>> {
    let mut machine = Machine(()).stock([('A', 120), ('B', 80)]);
    order
        .iter()
        .map(|&(slot, paid)| machine.sell(slot, paid))
        .collect()
}

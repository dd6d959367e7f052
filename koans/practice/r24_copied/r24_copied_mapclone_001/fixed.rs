use std::collections::HashMap;

pub struct Menu {
    prices: HashMap<String, u32>,
    happy_hour: bool,
}

impl Menu {
    pub fn new(prices: &[(&str, u32)]) -> Self {
        let prices = prices
            .iter()
            .map(|(name, cents)| (name.to_string(), *cents))
            .collect();
        Menu {
            prices,
            happy_hour: false,
        }
    }

    pub fn ring_the_bell(&mut self) {
        self.happy_hour = !self.happy_hour;
    }

    pub fn price(&self, drink: &str) -> Option<u32> {
        let full = self.prices.get(drink).copied()?;
        Some(if self.happy_hour { full / 2 } else { full })
    }

    pub fn dearest(&self) -> Option<u32> {
        self.prices.values().copied().max()
    }
}

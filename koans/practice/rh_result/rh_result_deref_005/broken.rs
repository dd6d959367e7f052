use std::collections::BTreeMap;

#[derive(Default)]
pub struct Herbarium {
    prices: BTreeMap<String, u32>,
}

#[derive(Debug, PartialEq)]
pub struct UnknownHerb;

impl Herbarium {
    pub fn stock(&mut self, latin: &str, cents: u32) -> &mut Self {
        self.prices.insert(latin.to_ascii_lowercase(), cents);
        self
    }

    fn price(&self, latin: &str) -> Result<&u32, UnknownHerb> {
        self.prices
            .get(&latin.to_ascii_lowercase())
            .ok_or(UnknownHerb)
    }

    pub fn bundle(&self, latin: &str, stems: u32) -> Result<u32, UnknownHerb> {
        let cents = *self.price(latin);
        Ok(cents * stems)
    }
}

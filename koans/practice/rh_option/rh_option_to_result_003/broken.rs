use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub struct UnknownSku;

pub struct Catalog {
    pub prices: HashMap<String, u32>,
}

impl Catalog {
    pub fn price(&self, sku: &str) -> Result<u32, UnknownSku> {
        self.prices.get(sku).copied()
    }

    pub fn quote(&self, sku: &str, count: u32) -> Result<u32, UnknownSku> {
        Ok(self.price(sku)? * count)
    }
}

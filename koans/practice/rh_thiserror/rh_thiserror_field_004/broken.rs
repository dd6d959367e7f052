use std::collections::BTreeMap;

#[derive(thiserror::Error, Debug, PartialEq, Eq)]
pub enum VendError {
    #[error("no item called {item}")]
    Unknown { item: String },
    #[error("{name} costs {price}, but only {paid} was inserted")]
    TooLittle { item: String, price: u32, paid: u32 },
}

pub struct Machine {
    prices: BTreeMap<String, u32>,
}

impl Machine {
    pub fn new(stock: &[(&str, u32)]) -> Self {
        let prices = stock
            .iter()
            .map(|(item, price)| (item.to_string(), *price))
            .collect();
        Self { prices }
    }

    pub fn buy(&self, item: &str, paid: u32) -> Result<u32, VendError> {
        let item = item.to_string();
        match self.prices.get(&item) {
            None => Err(VendError::Unknown { item }),
            Some(&price) => {
                paid.checked_sub(price)
                    .ok_or(VendError::TooLittle { item, price, paid })
            }
        }
    }
}

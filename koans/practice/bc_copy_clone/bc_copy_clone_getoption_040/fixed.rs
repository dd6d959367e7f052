use std::collections::HashMap;

pub struct Price {
    pub cents: u32,
    pub currency: String,
}

#[derive(Default)]
pub struct Catalogue {
    cents: HashMap<String, u32>,
    currency: HashMap<String, String>,
}

impl Catalogue {
    pub fn list(&mut self, item: &str, cents: u32, currency: Option<&str>) {
        self.cents.insert(item.to_string(), cents);
        if let Some(code) = currency {
            self.currency.insert(item.to_string(), code.to_string());
        }
    }

    fn currency_of(&self, item: &str) -> Option<String> {
        self.currency.get(item).cloned()
    }

    pub fn price(&self, item: &str) -> Option<Price> {
        let cents: Option<u32> = self.cents.get(item).copied();
        let currency = self.currency_of(item).unwrap_or_else(|| "EUR".into());
        Some(Price {
            cents: cents?,
            currency,
        })
    }
}

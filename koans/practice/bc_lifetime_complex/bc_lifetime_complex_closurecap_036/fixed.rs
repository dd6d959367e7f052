use std::collections::HashMap;

pub struct TaxTable {
    rates: HashMap<String, u32>,
}

impl TaxTable {
    pub fn with(mut self, region: &str, permille: u32) -> Self {
        self.rates.insert(region.to_string(), permille);
        self
    }

    pub fn empty() -> Self {
        TaxTable {
            rates: HashMap::new(),
        }
    }

    pub fn rule<'t>(&'t self, region: &'t str, discount: u32) -> impl Fn(u32) -> u32 + 't {
        let permille = self.rates.get(region).copied().unwrap_or(0);
        move |cents| {
            let net = cents.saturating_sub(discount);
            net + net * permille / 1000
        }
    }

    pub fn total(&self, region: &str, basket: &[u32]) -> u32 {
        basket.iter().copied().map(self.rule(region, 10)).sum()
    }
}

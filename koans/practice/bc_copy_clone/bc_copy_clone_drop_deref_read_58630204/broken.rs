use std::collections::HashSet;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Currency {
    Eur,
    Usd,
}

pub fn currencies_above(invoices: &[(u64, Currency)], limit: u64) -> HashSet<Currency> {
    invoices
        .iter()
        .filter(|(amount, _)| amount > limit)
        .map(|(_, currency)| *currency)
        .collect()
}

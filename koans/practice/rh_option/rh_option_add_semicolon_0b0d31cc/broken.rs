use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd)]
pub struct Cents(pub i64);

#[derive(Clone)]
pub struct Entry {
    pub memo: String,
    pub legs: Vec<(String, Cents)>,
}

#[derive(Default)]
pub struct Ledger {
    pub journal: Vec<Entry>,
    balances: BTreeMap<String, Cents>,
}

impl Ledger {
    pub fn balance(&self, account: &str) -> Option<Cents> {
        self.balances.get(account).copied();
    }
}

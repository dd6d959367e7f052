use std::collections::BTreeMap;

#[derive(Debug)]
pub enum Amount {
    Named(u32),
}

pub fn amount(word: &str, names: &BTreeMap<String, u32>) -> Option<Amount> {
    Some(Amount::Named(*names.get(word)?))
}

pub fn report(found: &Amount) -> String {
    format!("amount is {:?}", found)
}

use std::collections::BTreeMap;

#[derive(Clone, Debug, Default)]
pub struct Money(pub i64);

pub type Ledger = BTreeMap<u32, Money>;

pub fn transfer(ledger: &mut Ledger, from: u32, to: u32, amount: i64) -> Ledger {
    let before = ledger.clone();
    ledger.entry(from).or_default().0 -= amount;
    ledger.entry(to).or_default().0 += amount;
    before
}

use std::collections::BTreeMap;

pub struct Ship {
    pub draught: u8,
}

pub fn report(berths: &BTreeMap<u8, Option<Ship>>) -> String {
    let free = berths.values().filter(|b| b.is_none()).count();
    format!("{free} free\n{berths:#?}")
}

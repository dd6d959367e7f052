use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bay {
    pub aisle: u8,
    pub slot: u8,
}

pub fn ways(to: Bay, memo: &mut HashMap<Bay, u64>) -> u64 {
    if to.aisle == 0 || to.slot == 0 {
        return 1;
    }
    if let Some(&known) = memo.get(to) {
        return known;
    }
    let left = Bay {
        aisle: to.aisle - 1,
        ..to
    };
    let below = Bay {
        slot: to.slot - 1,
        ..to
    };
    let total = ways(left, memo) + ways(below, memo);
    memo.insert(to, total);
    total
}

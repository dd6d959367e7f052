use std::collections::{BTreeSet, HashSet};

pub fn combinations(orders: &str) -> usize {
    orders
        .lines()
        .map(|order| order.split('+').map(str::trim).collect::<BTreeSet<_>>())
        .collect::<HashSet<_>>()
        .len()
}

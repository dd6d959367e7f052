use std::collections::HashSet;

pub fn combinations(orders: &str) -> usize {
    orders
        .lines()
        .map(|order| order.split('+').map(str::trim).collect::<HashSet<_>>())
        .collect::<HashSet<_>>()
        .len()
}

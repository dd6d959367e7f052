use std::collections::HashMap;

pub type Seating = HashMap<String, u8>;

pub fn seating(plan: &[(&str, u8)]) -> Seating {
    plan.iter()
        .map(|(who, table)| (who.to_string(), *table))
        .collect()
}

/// A predicate for guests who sit together with `host`.
pub fn sits_with<'p>(plan: &'p Seating, host: &str) -> impl Fn(&str) -> bool + use<'p> {
    let table = plan.get(host).copied();
    move |guest| table.is_some() && plan.get(guest).copied() == table
}

pub fn company(plan: &Seating, host: &str) -> Vec<String> {
    let together = sits_with(plan, host);
    let mut names: Vec<String> = plan
        .keys()
        .filter(|g| *g != host && together(g))
        .cloned()
        .collect();
    names.sort();
    names
}

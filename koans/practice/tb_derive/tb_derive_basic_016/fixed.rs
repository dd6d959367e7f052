use std::collections::HashMap;

#[derive(Clone, Copy, Default)]
pub struct Medals {
    pub gold: u32,
    pub silver: u32,
}

pub fn points(table: &HashMap<&str, Medals>, athlete: &str) -> u32 {
    let medals = table.get(athlete).copied().unwrap_or_default();
    medals.gold * 3 + medals.silver
}

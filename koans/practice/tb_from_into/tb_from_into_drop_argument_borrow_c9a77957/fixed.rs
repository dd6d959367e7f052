use std::fmt::Debug;

pub fn numbered<T: Debug>(rows: &[T]) -> Vec<String> {
    (1..)
        .zip(rows)
        .map(|(i, r)| format!("{i}: {r:?}"))
        .collect()
}

#[derive(Debug)]
pub struct Layer {
    pub grams: u16,
}

pub fn cake(tiers: u16) -> Vec<String> {
    let layers: Vec<Layer> = (1..=tiers).map(|t| Layer { grams: 900 / t }).collect();
    numbered(&layers)
}

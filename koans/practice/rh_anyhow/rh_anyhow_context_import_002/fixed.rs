use std::collections::HashMap;

pub struct Warehouse {
    aisles: HashMap<char, Vec<&'static str>>,
}

impl Warehouse {
    pub fn new(aisles: &[(char, &[&'static str])]) -> Self {
        let aisles = aisles
            .iter()
            .map(|(aisle, goods)| (*aisle, goods.to_vec()))
            .collect();
        Self { aisles }
    }
}

pub mod picking {
    use super::Warehouse;
    use anyhow::{Context, Result};

    pub fn shelf(warehouse: &Warehouse, code: &str) -> Result<&'static str> {
        let mut letters = code.chars();
        let aisle = letters.next().context("empty code")?;
        let number: usize = letters
            .as_str()
            .parse()
            .with_context(|| format!("bad shelf in {code:?}"))?;
        let goods = warehouse
            .aisles
            .get(&aisle)
            .with_context(|| format!("no aisle {aisle}"))?;
        goods
            .get(number)
            .copied()
            .with_context(|| format!("aisle {aisle} ends before {number}"))
    }
}

use anyhow::{Context, Result};
use std::collections::BTreeMap;

#[derive(Default)]
pub struct Sorter {
    bins: BTreeMap<u32, Vec<String>>,
}

impl Sorter {
    pub fn add_bin(&mut self, from: u32) {
        self.bins.entry(from).or_default();
    }

    pub fn sort(&mut self, letter: &str) -> Result<u32> {
        let code = letter.rsplit(' ').next().unwrap_or(letter);
        let code: u32 = code.parse().with_context(|| {
            let shown: String = letter.chars().take(12).collect();
            format!("no postal code on {shown:?}")
        })?;
        let (from, bin) = self
            .bins
            .range_mut(..=code)
            .next_back()
            .with_context(|| format!("no bin for {code}"))?;
        bin.push(letter.to_string());
        Ok(*from)
    }

    pub fn count(&self, from: u32) -> usize {
        self.bins.get(&from).map_or(0, Vec::len)
    }
}

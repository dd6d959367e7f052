use anyhow::{ensure, Context, Result};
use std::collections::HashMap;

#[derive(Default)]
pub struct Race {
    runners: HashMap<u16, String>,
}

impl Race {
    pub fn register(&mut self, name: String, bib: &str) -> Result<u16> {
        let bib: u16 = bib.parse().with_context(|| format!("bib of {name}"))?;
        ensure!(!self.runners.contains_key(&bib), "bib {bib} is taken");
        self.runners.insert(bib, name);
        bib
    }

    pub fn name(&self, bib: u16) -> Option<&str> {
        self.runners.get(&bib).map(String::as_str)
    }
}

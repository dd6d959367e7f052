use std::collections::HashMap;
use std::fmt::{Debug, Display};
use std::hash::Hash;
use thiserror::Error;

#[derive(Debug, Error, PartialEq)]
pub enum VaultError<L> {
    #[error("drawer {0} is taken")]
    Taken(L),
    #[error("no room for drawer {0}")]
    Full(L),
}

pub struct Vault<L> {
    room: usize,
    drawers: HashMap<L, u32>,
}

impl<L: Hash + Eq + Debug + Display + 'static> Vault<L> {
    pub fn new(room: usize) -> Self {
        Vault {
            room,
            drawers: HashMap::new(),
        }
    }

    pub fn deposit(&mut self, label: L, seeds: u32) -> Result<(), VaultError<L>> {
        if self.drawers.contains_key(&label) {
            return Err(VaultError::Taken(label));
        }
        if self.drawers.len() == self.room {
            return Err(VaultError::Full(label));
        }
        self.drawers.insert(label, seeds);
        Ok(())
    }

    pub fn fill(&mut self, labels: Vec<L>) -> Result<(), Box<dyn std::error::Error>> {
        for label in labels {
            self.deposit(label, 100)?;
        }
        Ok(())
    }
}

use anyhow::{anyhow, ensure, Result};
use std::sync::{Arc, Mutex};

#[derive(Clone, Default)]
pub struct Visitors {
    inside: Arc<Mutex<u32>>,
}

impl Visitors {
    pub fn enter(&self, people: u32) -> Result<u32> {
        let mut inside = self.inside.lock().map_err(|_| anyhow!("a door crashed"))?;
        ensure!(*inside + people <= 300, "only {} may enter", 300 - *inside);
        *inside += people;
        Ok(inside)
    }

    pub fn leave(&self, people: u32) -> Result<u32> {
        let mut inside = self.inside.lock().map_err(|_| anyhow!("a door crashed"))?;
        *inside = inside.saturating_sub(people);
        Ok(*inside)
    }
}

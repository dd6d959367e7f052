use anyhow::anyhow;
use std::collections::BTreeMap;
use std::error::Error;

type Feeder = Box<dyn Fn(u32) -> Result<u32, Box<dyn Error + Send + Sync>>>;

#[derive(Default)]
pub struct Zoo {
    feeders: BTreeMap<&'static str, Feeder>,
}

impl Zoo {
    pub fn add(&mut self, animal: &'static str, feeder: Feeder) {
        self.feeders.insert(animal, feeder);
    }

    pub fn feed(&self, animal: &str, grams: u32) -> anyhow::Result<u32> {
        let feeder = self
            .feeders
            .get(animal)
            .ok_or_else(|| anyhow!("no {animal} here"))?;
        feeder(grams).map_err(|cause| anyhow!(cause).context(format!("feeding {animal}")))
    }
}

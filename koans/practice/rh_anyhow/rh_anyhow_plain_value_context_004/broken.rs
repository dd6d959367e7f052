use anyhow::{ensure, Context, Result};

pub struct Season {
    pub name: String,
    pub rain: Vec<u32>,
}

impl Season {
    pub fn mean(&self) -> Result<u32> {
        let days = self.rain.len() as u32;
        (self.rain.iter().sum::<u32>() / days)
            .with_context(|| format!("no measurements in {}", self.name))
    }

    pub fn wettest_day(&self) -> Result<usize> {
        ensure!(self.rain.iter().any(|mm| *mm > 0), "{} was dry", self.name);
        let (day, _) = self
            .rain
            .iter()
            .enumerate()
            .max_by_key(|(_, mm)| **mm)
            .context("no days")?;
        Ok(day + 1)
    }
}

use anyhow::{bail, Result};

#[derive(Debug)]
pub struct MusicBox {
    pub turns: u32,
    pub limit: u32,
}

impl MusicBox {
    pub fn wind(&mut self, turns: u32) -> Result<u32> {
        if self.turns + turns > self.limit {
            bail!("spring holds {} turns", self.limit);
        }
        self.turns += turns;
        Ok(self.turns)
    }
}

pub fn wind_all(boxes: &mut [MusicBox], turns: u32) -> Result<()> {
    boxes
        .iter_mut()
        .filter(|b| b.turns < turns)
        .try_for_each(|b| {
            b.wind(turns - b.turns)?;
            Ok(())
        })
}

use anyhow::{ensure, Result};

#[derive(Debug, Clone, PartialEq)]
pub struct Cue {
    pub channel: u16,
    pub level: u8,
    pub fade: f32,
}

fn check(cue: &Cue) -> Result<()> {
    ensure!(
        (1..=512).contains(&cue.channel),
        "channel {} does not exist",
        cue.channel
    );
    ensure!(cue.level <= 100, "level is given in percent");
    ensure!(cue.fade >= 0.0, "a fade takes time");
    Ok(())
}

#[derive(Default)]
pub struct Show {
    cues: Vec<Cue>,
}

impl Show {
    pub fn add(&mut self, cue: Cue) -> Result<&mut Self> {
        check(&cue)?;
        self.cues.push(cue);
        Ok(self)
    }

    pub fn duration(&self) -> f32 {
        self.cues.iter().map(|cue| cue.fade).sum()
    }
}

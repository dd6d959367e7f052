#[derive(Debug, PartialEq)]
pub enum Refusal {
    Locked,
}

#[derive(Default)]
pub struct Jukebox {
    pub locked: bool,
    on: bool,
    volume: u8,
}

impl Jukebox {
    pub fn power(&mut self, on: bool) -> Result<(), Refusal> {
        if self.on == on {
            return Ok(());
        }
        if self.locked {
            return Err(Refusal::Locked);
        }
        self.on = on;
        self.volume = if on { 5 } else { 0 };
        Ok(())
    }

    pub fn state(&self) -> (bool, u8) {
        (self.on, self.volume)
    }
}

pub struct Calm;
pub struct Wary;

pub struct Hive<T> {
    frames: u8,
    temper: T,
}

impl Hive<Wary> {
    pub fn approach(frames: u8) -> Self {
        Self {
            frames,
            temper: Wary,
        }
    }

    pub fn smoke(self, puffs: u8, windy: bool) -> Result<Hive<Calm>, Hive<Wary>> {
        let needed = if windy { 6 } else { 3 };
        if puffs < needed {
            return Err(Hive {
                temper: self.temper,
                frames: self.frames,
            });
        }
        Ok(Hive {
            frames: self.frames,
            temper: Calm,
        })
    }
}

impl Hive<Calm> {
    pub fn harvest(self) -> (u8, Calm) {
        (self.frames / 2, self.temper)
    }
}

pub fn day(hives: &[u8], windy: bool) -> u32 {
    let calm = hives
        .iter()
        .filter_map(|&frames| Hive::approach(frames).smoke(4).ok());
    calm.map(|hive| u32::from(hive.harvest().0)).sum()
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Season {
    Lean,
    Rich,
}

#[derive(Debug, Clone, Copy)]
pub struct Meadow {
    pub rabbits: u32,
    pub grass: u32,
}

impl Meadow {
    fn season(&self) -> Season {
        if self.grass >= self.rabbits * 2 {
            Season::Rich
        } else {
            Season::Lean
        }
    }

    pub fn year(&mut self) -> Season {
        let season = self.season();
        let growth = match season {
            Season::Rich => self.rabbits / 2,
            Season::Lean => 0,
        };
        self.rabbits += growth;
        self.grass -= self.rabbits.min(self.grass);
        self.grass += 30;
        season
    }
}

pub fn run(mut meadow: Meadow, years: usize) -> u32 {
    (0..years).for_each(|_| {
        meadow.year();
    });
    meadow.rabbits
}

#[derive(Debug, PartialEq)]
pub enum Meter {
    Coins { paid: u32, minutes: u32 },
    Card(u32),
    Broken,
}

impl Meter {
    /// Adds what was paid; gives the change.
    pub fn pay(&self, cents: u32) -> u32 {
        match self {
            Meter::Coins { paid, minutes } => {
                let spent = cents - cents % 5;
                *paid += spent;
                *minutes += spent / 5;
                cents % 5
            }
            Meter::Card(total) => {
                *total += cents;
                0
            }
            Meter::Broken => cents,
        }
    }
}

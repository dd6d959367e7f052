pub struct Meter {
    cents: u32,
}

impl Meter {
    const CENTS_PER_HOUR: u32 = 240;
    const LIMIT_MINUTES: u32 = 180;

    pub fn pay(coins: &[u32]) -> Meter {
        Meter {
            cents: coins.iter().sum(),
        }
    }

    pub fn minutes(&self) -> u32 {
        let bought = self.cents * 60 / CENTS_PER_HOUR;
        bought.min(LIMIT_MINUTES)
    }

    pub fn change(&self) -> u32 {
        let cap = Self::CENTS_PER_HOUR * Self::LIMIT_MINUTES / 60;
        self.cents.saturating_sub(cap)
    }
}

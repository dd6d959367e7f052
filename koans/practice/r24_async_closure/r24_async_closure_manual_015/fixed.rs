pub struct Charger {
    pub kilowatts: f32,
    slots: Vec<bool>,
}

impl Charger {
    pub fn new(kilowatts: f32, slots: &str) -> Self {
        Charger {
            kilowatts,
            slots: slots.chars().map(|slot| slot == '+').collect(),
        }
    }

    async fn slot(&self, index: usize) -> bool {
        std::future::ready(self.slots.get(index).copied().unwrap_or(false)).await
    }

    /// Energy after `hours` slots of one hour.
    pub async fn charge(&self, hours: usize) -> f32 {
        let mut energy = 0.0;
        for hour in 0..hours {
            if self.slot(hour).await {
                energy += self.kilowatts;
            }
        }
        energy
    }
}

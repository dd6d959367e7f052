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

    fn slot(&self, index: usize) -> impl Future<Output = bool> {
        async move { std::future::ready(self.slots.get(index).copied().unwrap_or(false)).await }
    }

    /// Energy after `hours` slots of one hour.
    pub fn charge(&self, hours: usize) -> impl Future<Output = f32> {
        async move {
            let mut energy = 0.0;
            for hour in 0..hours {
                if self.slot(hour).await {
                    energy += self.kilowatts;
                }
            }
            energy
        }
    }
}

use std::cell::Cell;

pub struct Airship {
    fuel: Cell<f64>,
    km: Cell<u32>,
}

impl Airship {
    pub fn fuelled(fuel: f64) -> Self {
        Self {
            fuel: Cell::new(fuel),
            km: Cell::default(),
        }
    }

    pub fn fly(&self, km: u32, headwind: f64) -> Result<f64, u32> {
        let burn = f64::from(km) * (0.25 + headwind * 0.05);
        let left = self.fuel.get() - burn;
        if left < 0.0 {
            return Err(self.km.get());
        }
        self.fuel.set(left);
        self.km.set(self.km.get() + km);
        Ok(left)
    }
}

pub fn plan(ship: &Airship, legs: &[(u32, f64)]) -> Vec<Result<f64, u32>> {
    legs.iter().map(|&(km, wind)| ship.fly(km, wind)).collect()
}

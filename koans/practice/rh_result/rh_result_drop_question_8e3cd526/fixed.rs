#[derive(Debug, Clone, PartialEq)]
pub struct Gears {
    pub teeth: Vec<u32>,
    pub chainring: u32,
}

impl Gears {
    pub fn ratio(&self, gear: usize) -> Result<f64, String> {
        let teeth = self
            .teeth
            .get(gear)
            .ok_or_else(|| format!("no gear {gear}"))?;
        if *teeth == 0 {
            return Err(format!("gear {gear} is worn away"));
        }
        Ok(f64::from(self.chainring) / f64::from(*teeth))
    }

    pub fn speed(&self, gear: usize, cadence: f64) -> f64 {
        let ratio = self.ratio(gear).unwrap_or(1.0);
        ratio * cadence * 2.1 * 60.0 / 1000.0
    }

    pub fn climbs(&self, gear: usize) -> bool {
        self.ratio(gear).is_ok_and(|ratio| ratio < 1.2)
    }
}

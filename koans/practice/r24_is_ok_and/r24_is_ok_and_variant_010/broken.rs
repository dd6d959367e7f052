pub struct Spring {
    pub wire: f64,
    pub coil: f64,
    pub turns: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Defect {
    NoTurns,
    Slack,
}

impl Spring {
    pub fn rate(&self, shear: f64) -> Result<f64, Defect> {
        if self.turns < 1.0 {
            return Err(Defect::NoTurns);
        }
        if self.coil / self.wire > 20.0 {
            return Err(Defect::Slack);
        }
        Ok(shear * self.wire.powi(4) / (8.0 * self.coil.powi(3) * self.turns))
    }

    pub fn within(&self, shear: f64, wanted: f64, tolerance: f64) -> bool {
        self.rate(shear)
            .map(|rate| (rate - wanted).abs() <= tolerance)
            == Ok(true)
    }

    pub fn stiffer_than(&self, other: &Spring) -> bool {
        self.rate(1.0).map_or(false, |rate| {
            other.rate(1.0).map_or(false, |limit| rate > limit)
        })
    }
}

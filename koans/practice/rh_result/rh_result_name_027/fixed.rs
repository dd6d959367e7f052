#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    pub silo: u8,
    pub wet: f32,
    pub dry: f32,
}

impl Sample {
    /// Water as a share of the wet weight.
    pub fn moisture(&self) -> Result<f32, String> {
        if self.dry > self.wet {
            return Err(format!("silo {}: heavier when dry", self.silo));
        }
        Ok((self.wet - self.dry) / self.wet)
    }
}

pub fn storable(samples: &[Sample]) -> Vec<u8> {
    let mut good = Vec::new();
    for sample in samples {
        match sample.moisture() {
            Result::Ok(share) if share <= 0.14 => good.push(sample.silo),
            Result::Ok(_) | Result::Err(_) => {}
        }
    }
    good
}

use std::collections::BTreeMap;

#[derive(Debug, thiserror::Error)]
pub enum TunerError {
    #[error("band plan: {0}")]
    Plan(#[from] String),
    #[error("nothing on {0} kHz")]
    Silence(u32),
}

#[derive(Default)]
pub struct BandPlan(BTreeMap<u32, String>);

impl BandPlan {
    pub fn add(&mut self, khz: u32, name: &str) -> Result<(), String> {
        match self.0.range(khz.saturating_sub(8)..=khz + 8).next() {
            Some((_, other)) => Err(format!("{name} is too near {other}")),
            None => {
                self.0.insert(khz, name.to_string());
                Ok(())
            }
        }
    }

    pub fn tune(&self, khz: u32) -> Result<&str, TunerError> {
        self.0
            .get(&khz)
            .map(String::as_str)
            .ok_or(TunerError::Silence(khz))
    }
}

pub fn plan(stations: &[(u32, &str)]) -> Result<BandPlan, TunerError> {
    let mut plan = BandPlan::default();
    for (khz, name) in stations {
        plan.add(*khz, name)?;
    }
    Ok(plan)
}

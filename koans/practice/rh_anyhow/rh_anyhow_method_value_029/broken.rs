use anyhow::{anyhow, Context, Result};
use std::collections::BTreeMap;

pub fn poll(sensor: u8, voltage: f32) -> Result<f32> {
    let reading = match voltage {
        v if v.is_nan() => Err(anyhow!("wire is cut")),
        v if v < 0.5 => Err(anyhow!("battery is low")),
        v => Ok(v * 20.0 - 10.0),
    };
    reading.with_context(|| format!("polling sensor {sensor}"))
}

#[derive(Debug, Default)]
pub struct Faults {
    by_cause: BTreeMap<String, Vec<u8>>,
}

impl Faults {
    pub fn poll_all(&mut self, voltages: &[(u8, f32)]) -> Vec<f32> {
        let mut readings = Vec::new();
        for &(sensor, voltage) in voltages {
            match poll(sensor, voltage) {
                Ok(reading) => readings.push(reading),
                Err(error) => {
                    let cause = error.root_cause.to_string();
                    self.by_cause.entry(cause).or_default().push(sensor);
                }
            }
        }
        readings
    }

    pub fn sensors(&self, cause: &str) -> &[u8] {
        self.by_cause.get(cause).map_or(&[], Vec::as_slice)
    }
}

use scales::Reading;

/// A hive with the readings of one day, hour by hour.
#[derive(Debug, Clone)]
pub struct Hive {
    name: String,
    readings: Vec<Reading>,
}

impl Hive {
    pub fn new(name: &str, weights: &[f64]) -> Self {
        let readings = (0..)
            .zip(weights)
            .map(|(hour, kg)| Reading { hour, kg: *kg });
        Hive {
            name: name.to_string(),
            readings: readings.collect(),
        }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn readings(&self) -> &[Reading] {
        &self.readings
    }
}

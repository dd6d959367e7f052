#[derive(Debug, PartialEq)]
pub enum StationError {
    NotNumeric(std::num::ParseFloatError),
    OutOfRange(f64),
}

#[derive(Default)]
pub struct Station {}

impl Station {
    pub fn record(&mut self, raw: &str) -> Result<usize, StationError> {
        let celsius = raw
            .trim()
            .parse::<f64>()
            .map_err(StationError::NotNumeric)?;
        if !(-90.0..=60.0).contains(&celsius) {
            return Err(StationError::OutOfRange(celsius));
        }
        self.readings.push(celsius);
        Ok(self.readings.len())
    }
}

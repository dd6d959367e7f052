pub trait Sensor {
    fn moisture(&self) -> Result<u8, std::num::ParseIntError>;
}

pub struct SerialSensor {
    pub line: String,
}

impl Sensor for SerialSensor {
    fn moisture(&self) -> Result<u8, std::num::ParseIntError> {
        let percent: u8 = self.line.trim_end_matches('%').parse()?;
        Ok(percent.min(100))
    }
}

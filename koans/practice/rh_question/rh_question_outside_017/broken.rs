pub trait Sensor {
    fn moisture(&self) -> u8;
}

pub struct SerialSensor {
    pub line: String,
}

impl Sensor for SerialSensor {
    fn moisture(&self) -> u8 {
        let percent: u8 = self.line.trim_end_matches('%').parse()?;
        percent.min(100)
    }
}

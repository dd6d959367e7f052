use std::fmt;

#[derive(Clone, Copy)]
pub struct Reading {
    tenths: i32,
}

impl Reading {
    pub fn celsius(degrees: f32) -> Self {
        Reading {
            tenths: (degrees * 10.0).round() as i32,
        }
    }

    fn fahrenheit(self) -> f32 {
        self.tenths as f32 * 0.18 + 32.0
    }
}

impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.tenths > 0 { "+" } else { "" };
        write!(f, "{sign}{}.{}°C", self.tenths / 10, self.tenths.abs() % 10)?;
        write!(f, " ({:.0}°F)", self.fahrenheit())
    }
}

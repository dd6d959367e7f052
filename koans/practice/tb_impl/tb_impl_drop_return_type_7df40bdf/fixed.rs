use std::fmt;

pub struct Celsius(pub f32);

impl fmt::Display for Celsius {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.1} °C", self.0)
    }
}

pub fn forecast(days: &[(&str, Celsius)]) -> Vec<String> {
    days.iter()
        .map(|(day, max)| format!("{day} {max}"))
        .collect()
}

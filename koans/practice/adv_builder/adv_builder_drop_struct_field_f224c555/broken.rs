pub trait Sensor {
    fn unit() -> &'static str;
    fn value(&self) -> f64;

    fn display(&self) -> String {
        format!("{:.1} {}", self.value(), Self::unit())
    }
}

pub struct Barometer {}

impl Sensor for Barometer {
    fn unit() -> &'static str {
        "hPa"
    }

    fn value(&self) -> f64 {
        self.pascal / 100.0
    }
}

#[derive(Clone, Copy)]
pub struct Celsius(pub f64);

impl Celsius {
    pub fn to_fahrenheit(self) -> f64 {
        self.0 * 1.8 + 32.0
    }
}

pub fn warning(t: Celsius) -> String {
    let mut shown = format!("{:.1} F", t.to_fahrenheit());
    if t.0 <= 0.0 {
        shown.push_str(", ice");
    }
    shown
}

use std::fmt;

/// Shown as the value, a blank and the unit.
pub struct Measured<T>(pub T, pub &'static str);

impl<T: fmt::Display> fmt::Display for Measured<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.0, self.1)
    }
}

pub fn panel<T: fmt::Display>(name: &str, gauges: [Measured<T>; 2]) -> String {
    let [first, second] = gauges;
    format!("{name}: {first} / {second}")
}

use std::fmt;

/// Shown as the value, a blank and the unit.
pub struct Measured<T>(pub T, pub &'static str);

pub fn panel<T: fmt::Display>(name: &str, gauges: [Measured<T>; 2]) -> String {
    let [first, second] = gauges;
    format!("{name}: {first} / {second}")
}

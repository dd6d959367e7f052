pub fn append_scaled(readings: &mut Vec<f64>, factor: f64) -> f64 {
    let first = readings[0];
    let previous = readings[readings.len() - 1];
    let next = previous * factor;
    readings.push(next);
    next - first
}

pub fn mean(readings: &[f64]) -> f64 {
    readings.iter().sum::<f64>() / readings.len() as f64
}

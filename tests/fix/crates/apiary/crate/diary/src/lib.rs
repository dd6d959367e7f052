//! Days of a hive in a line each.

use scales::Reading;

/// Lowest, highest and last weight; None for a day without readings.
pub fn line(readings: &[Reading]) -> Option<String> {
    let last = readings.last()?;
    let low = readings
        .iter()
        .map(|reading| reading.kg)
        .fold(f64::INFINITY, f64::min);
    let high = readings
        .iter()
        .map(|reading| reading.kg)
        .fold(0.0, f64::max);
    Some(format!(
        "{low:.1} to {high:.1} kg, {:.1} kg at {} h",
        last.kg, last.hour
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_a_line() {
        let readings = [(8, 40.0), (12, 41.5), (16, 40.75)].map(|(hour, kg)| Reading { hour, kg });
        assert_eq!(line(&readings).unwrap(), "40.0 to 41.5 kg, 40.8 kg at 16 h");
        assert_eq!(readings[0], readings[0].clone());
    }

    #[test]
    fn a_day_without_readings_has_none() {
        assert_eq!(line(&[]), None);
    }
}

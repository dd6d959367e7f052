use std::cmp::Ordering;

pub struct Peak {
    pub degrees: f64,
    pub hour: usize,
}

pub fn worst_hour(readings: &[f64]) -> Option<usize> {
    let degrees = *readings.first()?;
    let mut peak = Peak { degrees, hour: 0 };
    for (hour, value) in readings.iter().enumerate() {
        if value.total_cmp(&peak.degrees) == Ordering::Greater {
            peak.degrees = *value;
            peak.hour = hour;
        }
    }
    Some(peak.hour)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_hottest_hour() {
        assert_eq!(worst_hour(&[37.1, 39.4, 38.0, 39.4]), Some(1));
        assert_eq!(worst_hour(&[36.9]), Some(0));
    }

    #[test]
    fn no_readings_no_peak() {
        assert_eq!(worst_hour(&[]), None);
    }
}

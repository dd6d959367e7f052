#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn meter_takes_values_and_references() {
        let mut meter = Meter::default();
        meter.feed([5, -6]).feed(&[i16::MIN]);
        assert_eq!(
            meter,
            Meter {
                peak: 32_768,
                clipped: 1
            }
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roof() -> Peak {
        let (sensor, celsius) = ("roof".to_string(), 21.5);
        Peak { sensor, celsius }
    }

    #[test]
    fn only_a_hotter_last_value_counts() {
        let hot = raise_peak(&roof(), &[3.0, 22.0]).unwrap();
        assert_eq!((hot.sensor.as_str(), hot.celsius), ("roof", 22.0));
        let cold = raise_peak(&roof(), &[40.0, 5.0]).unwrap();
        assert_eq!(cold.celsius, 21.5);
    }

    #[test]
    fn no_values_no_peak() {
        let nothing = raise_peak(&roof(), &[]);
        assert!(nothing.is_none());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn wet() {
        let g = |name: &str, readings: &[f32]| Gauge {
            name: name.into(),
            readings: readings.into(),
        };
        assert_eq!(
            wettest(vec![
                g("hill", &[2.0, 4.0]),
                g("dale", &[9.0, 0.0]),
                g("dry", &[])
            ])
            .unwrap(),
            "dale"
        );
        assert_eq!(mean([1.5].into_iter()), Some(1.5));
    }
}

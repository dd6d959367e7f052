#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_last() {
        assert_eq!(
            last_readings(&[1.0, 2.0, 3.0, 4.0], 2)
                .iter()
                .copied()
                .collect::<Vec<f64>>(),
            [3.0, 4.0]
        );
    }

    #[test]
    fn skips_nan() {
        assert_eq!(
            last_readings(&[1.0, f64::NAN, 2.0], 3)
                .iter()
                .copied()
                .collect::<Vec<f64>>(),
            [1.0, 2.0]
        );
    }
}

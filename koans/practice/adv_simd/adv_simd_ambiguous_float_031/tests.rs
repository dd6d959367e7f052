#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn symmetric() {
        let weights = bell::<5>();
        assert_eq!(weights[2], 1.0);
        assert_eq!(weights[0], weights[4]);
        assert!((weights[0] - (-0.5f64).exp()).abs() < 1e-12);
    }
    #[test]
    fn constant_stays() {
        assert!((smooth([4.0, 4.0, 4.0]) - 4.0).abs() < 1e-12);
        assert!(smooth([0.0, 1.0, 0.0]) > 0.4);
    }
}

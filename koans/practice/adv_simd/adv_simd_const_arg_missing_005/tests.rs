#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn ring() {
        let mut ring: Ring<2> = Ring::filled(0.0);
        for value in [1.0, 2.0, 4.0] {
            ring.push(value);
        }
        assert_eq!(ring.mean(), 3.0);
    }
    #[test]
    fn falling() {
        let mut barometer = Barometer {
            hour: Ring::filled(1_000.0),
            day: Ring::filled(1_000.0),
        };
        assert!(barometer.measure(990.0));
        assert!(!barometer.measure(1_400.0));
    }
}

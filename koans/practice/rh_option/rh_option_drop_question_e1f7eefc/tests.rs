#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shifts() {
        let gauge = TideGauge::default();
        assert_eq!(gauge.range(), None);
        gauge.record(120);
        gauge.calibrate(20);
        gauge.record(310);
        gauge.calibrate(5);
        assert_eq!(gauge.range(), Some((95, 285)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn hysteresis() {
        let mut t = Thermostat {
            low: 18.0,
            high: 21.0,
            ..Default::default()
        };
        assert_eq!(
            replay(&mut t, &[17.0, 19.0, 22.0, 20.0]),
            [true, true, false, false]
        );
        assert_eq!(t.switches, 2);
    }
}

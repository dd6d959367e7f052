#[cfg(test)]
mod tests {
    use super::*;
    fn r(value: f64, unit: &str) -> Reading {
        Reading {
            value,
            unit: unit.into(),
        }
    }
    #[test]
    fn converts() {
        let si = to_si(&[r(10.0, "ft"), r(32.0, "degF"), r(7.0, "m"), r(2.0, "mi")]);
        assert_eq!(si, [3.048, 273.15, 7.0, 3218.688]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    fn gears() -> Gears {
        Gears {
            teeth: vec![42, 0, 14],
            chainring: 42,
        }
    }
    #[test]
    fn ratios() {
        assert_eq!(gears().ratio(2), Ok(3.0));
        assert_eq!(gears().ratio(1), Err("gear 1 is worn away".into()));
        assert!((gears().speed(2, 50.0) - 18.9).abs() < 1e-9);
        assert_eq!(gears().speed(9, 100.0), gears().speed(0, 100.0));
    }
    #[test]
    fn climbing() {
        assert_eq!(
            [0, 1, 2, 3].map(|gear| gears().climbs(gear)),
            [true, false, false, false]
        );
    }
}

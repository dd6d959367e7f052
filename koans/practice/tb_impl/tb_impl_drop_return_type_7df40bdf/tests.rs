#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forecasts() {
        assert_eq!(
            forecast(&[("Mon", Celsius(21.04)), ("Tue", Celsius(-3.0))]),
            ["Mon 21.0 °C", "Tue -3.0 °C"]
        );
        assert!(forecast(&[]).is_empty());
    }
}

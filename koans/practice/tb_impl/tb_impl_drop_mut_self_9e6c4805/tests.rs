#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extremes() {
        let mut extremes = Extremes::default();
        for sample in parse_samples("3C -2.5C 990hPa 11C").unwrap() {
            extremes.notify(&sample);
        }
        let copy = extremes.clone();
        assert_eq!(copy.range(Quantity::Celsius), Some((-2.5, 11.0)));
        assert_eq!(copy.range(Quantity::Hectopascal), Some((990.0, 990.0)));
        assert_eq!(Extremes::default().range(Quantity::Celsius), None);
    }

    #[test]
    fn sample_errors() {
        assert_eq!(parse_samples("7"), Err("no unit".to_string()));
        assert_eq!(parse_samples("7F"), Err("unit F".to_string()));
        let error = parse_samples("1-C").unwrap_err();
        assert_eq!(error, "1-: invalid float literal");
    }
}

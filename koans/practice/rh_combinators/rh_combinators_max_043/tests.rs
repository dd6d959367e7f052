#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn brightest() {
        let s = Survey {
            magnitudes: HashMap::from([
                ("Vega", vec![0.1, 0.0]),
                ("Sirius", vec![-1.4, -1.5]),
                ("X", vec![]),
            ]),
        };
        assert_eq!(s.brightest(), Some("Sirius"));
        assert_eq!(Survey::mean(&[1.0, 2.0]), Some(1.5));
    }
}

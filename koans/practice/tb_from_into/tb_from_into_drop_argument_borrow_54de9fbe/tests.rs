#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn two_stations() {
        let stations = vec![
            Station {
                name: "Pier".into(),
                celsius: vec![10.0, 12.0],
            },
            Station {
                name: "Hill".into(),
                celsius: vec![3.0],
            },
        ];
        assert_eq!(report(stations), ["Pier: 11.0", "Hill: 3.0"]);
    }
    #[test]
    fn none() {
        assert!(report(vec![]).is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn convoys() {
        let t = Truck {
            tank: 100.0,
            per_km: 0.5,
        };
        assert_eq!(t.needs(300.0), 50.0);
        assert_eq!(
            convoy_needs(&[t.clone(), t.clone()], &[100.0, 200.5]),
            "101 litres short"
        );
        assert_eq!(convoy_needs(&[t], &[10.0]), "enough fuel");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reaches_orbit() {
        assert_eq!(
            mission(),
            InOrbit {
                crew: vec!["Vera".into(), "Leo".into()],
                altitude_km: 400
            }
        );
        assert!(!OnPad::new(&[]).tick());
    }
}

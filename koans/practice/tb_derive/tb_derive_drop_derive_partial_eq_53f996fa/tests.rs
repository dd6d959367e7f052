#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notices_a_drift() {
        let home = Buoy { lat: 1, lon: 2 };
        let away = Buoy { lat: 1, lon: 3 };
        assert!(anchored(&[home, home], home));
        assert!(!anchored(&[home, away], home));
    }
}

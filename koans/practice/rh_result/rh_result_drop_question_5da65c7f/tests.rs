#[cfg(test)]
mod tests {
    use super::*;

    fn channel(laps: &[f32]) -> Receiver<f32> {
        let (tx, rx) = std::sync::mpsc::channel();
        for lap in laps {
            tx.send(*lap).unwrap();
        }
        rx
    }

    #[test]
    fn gaps() {
        let rx = channel(&[61.0, 63.5, 70.0, 60.0]);
        assert_eq!(lap_gap(&rx).unwrap(), 2.5);
        assert_eq!(lap_gap(&rx).unwrap(), 10.0);
        assert!(lap_gap(&rx).is_err());
    }

    #[test]
    fn one_lap() {
        assert!(lap_gap(&channel(&[61.0])).is_err());
    }
}

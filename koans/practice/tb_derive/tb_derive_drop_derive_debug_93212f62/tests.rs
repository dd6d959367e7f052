#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn highest_pulse_decides() {
        let mut beats = BTreeMap::from([("Ann".to_string(), 70)]);
        assert_eq!(report(&beats), Some("70: Rest".to_string()));
        beats.insert("Tom".to_string(), 171);
        assert_eq!(report(&beats), Some("171: Danger".to_string()));
    }

    #[test]
    fn nobody_measured() {
        assert_eq!(report(&BTreeMap::new()), None);
    }
}

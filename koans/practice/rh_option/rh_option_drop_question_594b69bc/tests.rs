#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steady_or_silent_sensor() {
        let signals = BTreeMap::from([(3, Signal::Alarm)]);
        assert_eq!(last_flip(&signals), Some(0));
        assert_eq!(last_flip(&BTreeMap::new()), None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_short_lap() {
        let times = [Duration::from_secs(5400), Duration::from_secs(4800)];
        let orbit = fastest(&times, 3).unwrap();
        assert_eq!(orbit.lap_time.as_secs(), 4800);
    }

    #[test]
    fn never_orbited() {
        assert!(fastest(&[], 9).is_none());
        assert_eq!(fastest(&[Duration::ZERO], 9).map(|o| o.laps), Some(9));
    }
}

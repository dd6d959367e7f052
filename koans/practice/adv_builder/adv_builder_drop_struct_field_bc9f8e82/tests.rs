#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn stops_at_the_ends() {
        let mut knob = Knob {
            value: 60,
            label: "cutoff",
        };
        assert!(knob.turn(3));
        assert!(!knob.turn(10));
        assert_eq!(knob.value, 63);
        assert!(!knob.turn(-200));
        assert_eq!(knob.value, -64);
    }
    #[test]
    fn volumes() {
        assert_eq!(
            (volume(50.0), volume(-3.0), volume(400.0)),
            (0.25, 0.0, 1.0)
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn groups() {
        let mut faults = Faults::default();
        assert_eq!(
            faults.poll_all(&[(1, 1.0), (2, 0.1), (3, f32::NAN), (4, 0.2)]),
            [10.0]
        );
        assert_eq!(faults.sensors("battery is low"), [2, 4]);
        assert!(faults.sensors("flood").is_empty());
    }
    #[test]
    fn context() {
        assert_eq!(poll(7, 0.0).unwrap_err().to_string(), "polling sensor 7");
    }
}

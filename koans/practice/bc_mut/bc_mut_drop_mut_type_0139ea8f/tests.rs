#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings() {
        let mut a = Alarms::from([(700, "wake".to_string()), (650, "tea".to_string())]);
        assert_eq!(ring_next(&mut a, 660).as_deref(), Some("650: tea"));
        assert_eq!(ring_next(&mut a, 660), None);
        assert_eq!(a.len(), 1);
        assert_eq!(ring_next(&mut a, 700).as_deref(), Some("700: wake"));
    }

    #[test]
    fn empty() {
        assert_eq!(ring_next(&mut Alarms::new(), 5), None);
    }
}

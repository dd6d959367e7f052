#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_told() {
        let err = Pid::default().limit(0.0).unwrap_err();
        assert_eq!(err.to_string(), "limit 0 must be positive");
    }

    #[test]
    fn settling_time() {
        assert_eq!(settled(&[0.0, 9.0, 7.9, 8.1], 8.0, 0.2), Some(2));
        assert_eq!(settled(&[8.0, 0.0], 8.0, 0.2), None);
        assert_eq!(settled(&[8.0], 8.0, 0.2), Some(0));
    }
}

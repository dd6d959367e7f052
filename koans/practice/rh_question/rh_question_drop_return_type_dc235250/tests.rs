#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn configuration_is_checked() {
        let err = Kalman::new(1.0, -2.0).unwrap_err();
        assert_eq!(
            err,
            ConfigError::NotPositive {
                name: "drift",
                value: -2.0
            }
        );
    }
}

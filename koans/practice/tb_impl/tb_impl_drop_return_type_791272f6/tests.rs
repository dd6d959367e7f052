#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_told() {
        let err = Pid::default().limit(0.0).unwrap_err();
        assert_eq!(err.to_string(), "limit 0 must be positive");
    }
}

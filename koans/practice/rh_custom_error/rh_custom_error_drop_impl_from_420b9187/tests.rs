#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_errors() {
        assert_eq!("7".parse::<Time>(), Err(TimeError::Shape));
        assert_eq!("24:01".parse::<Time>(), Err(TimeError::Range(24, 1)));
        let error = "x:1".parse::<Time>().unwrap_err();
        assert!(matches!(error, TimeError::Digits(_)));
    }
}

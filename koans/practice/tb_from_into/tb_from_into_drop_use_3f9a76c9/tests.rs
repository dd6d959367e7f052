#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Time {
        text.parse().unwrap()
    }

    #[test]
    fn time_text() {
        assert_eq!(time("23:50").later(20), time("0:10"));
    }

    #[test]
    fn time_errors() {
        assert_eq!("7".parse::<Time>(), Err(TimeError::Shape));
        assert_eq!("24:01".parse::<Time>(), Err(TimeError::Range(24, 1)));
        let error = "x:1".parse::<Time>().unwrap_err();
        assert!(matches!(error, TimeError::Digits(_)));
    }
}

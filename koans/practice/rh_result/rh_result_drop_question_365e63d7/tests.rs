#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uptime_is_in_milliseconds() {
        assert_eq!(stamp("0", Severity::Fatal).unwrap(), "[Fatal] 0 ms");
    }

    #[test]
    fn time_must_be_whole_and_positive() {
        assert!(stamp("-4", Severity::Fatal).is_err());
        assert!(stamp("1.5", Severity::Fatal).is_err());
    }
}

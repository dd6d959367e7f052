#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn reads_steps() {
        let steps = profile("90; 150;170.5").unwrap();
        assert_eq!(steepest(&steps), Some(60.0));
    }
    #[test]
    fn keeps_the_cause() {
        let error = profile("90; hot").unwrap_err();
        assert_eq!(error.to_string(), "step 1: invalid float literal");
        assert!(std::error::Error::source(&error).is_some());
    }
}

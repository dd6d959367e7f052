#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn transmits() {
        assert!(transmit(50, 3).is_ok());
    }
    #[test]
    fn tells_the_cause() {
        assert_eq!(
            root_message(&transmit(4, 3).unwrap_err()),
            "radio is silent, because battery at 4 %"
        );
        assert_eq!(
            root_message(&transmit(4, -30).unwrap_err()),
            "mast is iced over"
        );
    }
}

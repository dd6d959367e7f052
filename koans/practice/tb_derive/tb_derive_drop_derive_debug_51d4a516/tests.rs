#[cfg(test)]
mod tests {
    use super::*;
    struct Fake(u16);
    impl Firmware for Fake {
        fn send(&mut self, command: &str) -> Result<u16, String> {
            if self.0 == 0 {
                Err(format!("cannot {command}"))
            } else {
                Ok(self.0)
            }
        }
    }
    #[test]
    fn heats() {
        assert_eq!(preheat(&mut Fake(200), 230).unwrap(), 30);
        assert!(matches!(
            preheat(&mut Fake(200), 300),
            Err(OvenError::TooHot(300))
        ));
    }
    #[test]
    fn passes_on_the_answer() {
        assert_eq!(
            preheat(&mut Fake(0), 230).unwrap_err().to_string(),
            "cannot heat 230"
        );
    }
}

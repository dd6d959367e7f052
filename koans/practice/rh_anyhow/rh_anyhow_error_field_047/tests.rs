#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn waits() {
        assert_eq!(forecast(&[429, 429, 200]).unwrap(), ("sunny", 60));
    }
    #[test]
    fn gives_up() {
        assert_eq!(
            forecast(&[429]).unwrap_err().to_string(),
            "gave up after 30 s"
        );
        assert_eq!(forecast(&[500]).unwrap_err().to_string(), "no forecast");
    }
}

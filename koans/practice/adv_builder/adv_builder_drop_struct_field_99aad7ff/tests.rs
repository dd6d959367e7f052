#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_itself() {
        let text = address("MAIL:25").map(|a| a.to_string());
        assert_eq!(text, Ok("<25 on mail>".to_string()));
    }

    #[test]
    fn refuses() {
        assert_eq!(address("mail").err(), Some("no port"));
        assert_eq!(address("mail:70000").err(), Some("bad port"));
    }
}

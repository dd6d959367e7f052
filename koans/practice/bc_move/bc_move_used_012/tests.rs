#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn with_middle() {
        let p = Person {
            first: "Jo".to_string(),
            middle: Some("Anne".to_string()),
            last: "Kay".to_string(),
        };
        assert_eq!(library_label(p), "Kay, Jo A.4");
    }

    #[test]
    fn without() {
        let p = Person {
            first: "Max".to_string(),
            middle: None,
            last: "Orr".to_string(),
        };
        assert_eq!(library_label(p), "Orr, Max");
    }

    #[test]
    fn empty_middle() {
        let p = Person {
            first: "A".to_string(),
            middle: Some(String::new()),
            last: "B".to_string(),
        };
        assert_eq!(library_label(p), "B, A ?.0");
    }
}

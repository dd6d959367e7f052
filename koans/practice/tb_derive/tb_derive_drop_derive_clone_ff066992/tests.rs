#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn greets_by_hour() {
        assert_eq!(greeting(Guest::New("Ida"), 9), "Good morning Ida, welcome!");
        assert_eq!(
            greeting(Guest::Regular("Bo", 3), 14),
            "Good afternoon Bo, visit number 3!"
        );
        assert_eq!(greeting(Guest::Anonymous, 22), "Good evening");
    }
    #[test]
    fn closes() {
        assert!(closing_line().ends_with('7'));
    }
}

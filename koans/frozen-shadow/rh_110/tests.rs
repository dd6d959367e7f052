#[cfg(test)]
mod tests {
    use super::*;
    fn card(reminder: &str) -> Card {
        Card {
            text: "bins".to_string(),
            reminder: Some(reminder.to_string()),
        }
    }
    #[test]
    fn reads_times() {
        assert_eq!(minutes("7:30"), Ok(450));
        assert_eq!(minutes("0:05"), Ok(5));
        assert_eq!(minutes("noon"), Err(BadTime("noon".to_string())));
        assert_eq!(minutes("7:x"), Err(BadTime("7:x".to_string())));
    }
    #[test]
    fn due_has_three_answers() {
        assert_eq!(card("10:00").due(), Ok(Some(600)));
        assert_eq!(Card::default().due(), Ok(None));
        assert_eq!(card("late").due(), Err(BadTime("late".to_string())));
        assert_eq!(card("x:1").due(), Err(BadTime("x:1".to_string())));
    }
    #[test]
    fn rings_when_due() {
        assert_eq!(card("10:00").rings(600), Ok(true));
        assert_eq!(card("10:00").rings(599), Ok(false));
        assert_eq!(Card::default().rings(900), Ok(false));
        assert!(card("").rings(900).is_err());
    }
}

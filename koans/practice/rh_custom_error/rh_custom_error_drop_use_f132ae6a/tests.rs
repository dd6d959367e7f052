#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn totals() {
        let soup = Card {
            dish: "soup",
            lines: vec![("leek", "61.5"), ("cream", "340")],
        };
        assert_eq!(soup.calories(), Ok(401.5));
        assert_eq!(soup.per_person(4), Ok(100.0));
        assert_eq!(soup.dish, "soup");
    }
    #[test]
    fn unreadable() {
        assert!(Card {
            dish: "pie",
            lines: vec![("crust", "lots")]
        }
        .per_person(2)
        .is_err());
    }
}

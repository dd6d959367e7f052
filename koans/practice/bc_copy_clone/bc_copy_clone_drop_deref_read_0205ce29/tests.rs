#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn kinds() {
        assert!(correct(&Question::Choice { right: 2 }, "2"));
        assert!(!correct(&Question::Choice { right: 2 }, "b"));
        assert!(correct(
            &Question::Number {
                value: 3.14,
                tolerance: Some(0.01)
            },
            "3.142"
        ));
        assert!(!correct(
            &Question::Number {
                value: 3.0,
                tolerance: None
            },
            "3.1"
        ));
        assert!(correct(&Question::Free { keyword: None }, ""));
    }
    #[test]
    fn sums() {
        let free = || Question::Free {
            keyword: Some("ocean".into()),
        };
        assert_eq!(points(&[(free(), "Pacific Ocean"), (free(), "Sea")]), 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_the_winner() {
        let tally = HashMap::from([("Ida".to_string(), 51), ("Tom".to_string(), 48)]);
        assert_eq!(winner(&tally).unwrap().votes, 51);
        assert_eq!(headline(&tally).unwrap(), "Ida wins with 51");
    }

    #[test]
    fn nobody_stood() {
        assert!(winner(&HashMap::new()).is_none());
        assert!(headline(&HashMap::new()).is_none());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picks_the_highest() {
        let readings = HashMap::from([("Oslo".to_string(), -4), ("Rome".to_string(), 19)]);
        assert_eq!(hottest(&readings).unwrap().celsius, 19);
    }

    #[test]
    fn no_readings() {
        assert!(hottest(&HashMap::new()).is_none());
    }
}

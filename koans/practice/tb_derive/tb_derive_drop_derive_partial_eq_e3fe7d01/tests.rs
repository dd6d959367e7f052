#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn charges() {
        let fees = HashMap::from([('t', 450)]);
        let toll = charge(&fees, "t-19").unwrap();
        assert_eq!(toll.plate, "T-19");
        assert_eq!(toll.cents, 450);
        assert_eq!(charge(&fees, ""), Err("blank plate".to_string()));
        assert_eq!(charge(&fees, "x1"), Err("class x".to_string()));
    }

    #[test]
    fn finds_repeats() {
        let fees = HashMap::from([('t', 450)]);
        let paid = [charge(&fees, "t1").unwrap()];
        assert!(repeated(&paid, &charge(&fees, "t1").unwrap()));
        assert!(!repeated(&paid, &charge(&fees, "t2").unwrap()));
    }
}

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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sells_what_is_there() {
        let mut shelf = HashMap::from([("tea".to_string(), 9)]);
        assert_eq!(sell(&mut shelf, "tea", 4), Ok(5));
        assert_eq!(shelf["tea"], 5);
    }

    #[test]
    fn refuses() {
        let mut shelf = HashMap::from([("tea".to_string(), 2)]);

        assert_eq!(sell(&mut shelf, "rum", 1), Err(Refusal::Unknown));
    }
}

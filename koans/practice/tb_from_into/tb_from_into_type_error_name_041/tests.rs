#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn dough() {
        assert_eq!(weigh(&["1.5 kg", "250g", "2 oz"]), Ok(Grams(1806.0)));
    }
    #[test]
    fn errors() {
        assert_eq!(weigh(&["3"]), Err("unit missing".to_string()));
        assert_eq!(weigh(&["3 cups"]), Err("unknown unit cups".to_string()));
    }
}

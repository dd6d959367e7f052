#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_once() {
        let mut rack = HashMap::from([(1, Flask::Empty)]);
        assert!(fill(&mut rack, 1, "iodine").is_ok());
        assert_eq!(rack[&1], Flask::Filled("iodine".to_string()));
        let again = fill(&mut rack, 1, "water");
        assert_eq!(again, Err("slot 1 is taken".to_string()));
    }

    #[test]
    fn missing_slot() {
        assert!(fill(&mut HashMap::new(), 4, "water").is_err());
    }
}

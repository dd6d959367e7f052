#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn not_a_number() {
        assert!(read("hot", &8).is_err());
        assert_eq!(read("-5", &1).unwrap().heat, -5);
    }
}

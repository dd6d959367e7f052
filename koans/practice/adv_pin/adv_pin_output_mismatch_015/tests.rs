#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn passes() {
        assert!(refusals(500, 400).is_empty());
    }
    #[test]
    fn refuses() {
        assert_eq!(refusals(12_000, 13_000), ["1000 short", "over the limit"]);
        assert_eq!(checks(1, 1).len(), 2);
    }
}

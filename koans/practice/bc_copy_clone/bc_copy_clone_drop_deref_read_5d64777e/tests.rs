#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn table() {
        let plan = seating(&[("Ann", 1), ("Bob", 2), ("Cid", 1), ("Dan", 1)]);
        assert_eq!(company(&plan, "Ann"), ["Cid", "Dan"]);
        assert!(company(&plan, "Eve").is_empty());
        assert!(sits_with(&plan, "Dan")("Cid"));
    }
}

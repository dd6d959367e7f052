#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn sorts() {
        let index = merge(&[("moss", 4), ("fern", 2), ("moss", 9)]);
        let printed: Vec<String> = index.iter().map(Entry::to_string).collect();
        assert_eq!(printed, ["fern, 2", "moss, 4, 9"]);
    }
}

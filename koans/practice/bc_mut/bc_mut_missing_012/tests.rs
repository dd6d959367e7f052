#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns() {
        assert_eq!(rounds(vec!["n", "e", "s"], 4), vec!["n", "e", "s", "n"]);
    }

    #[test]
    fn few() {
        assert_eq!(rounds(vec!["solo"], 2), vec!["solo", "solo"]);
        assert!(rounds(vec![], 3).is_empty());
    }
}

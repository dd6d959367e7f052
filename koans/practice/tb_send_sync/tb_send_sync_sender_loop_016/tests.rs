#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn three_bees() {
        assert_eq!(harvest(vec![5, 2, 9], 40), [8, 20, 36]);
    }
    #[test]
    fn no_bees() {
        assert!(harvest(vec![], 40).is_empty());
    }
}

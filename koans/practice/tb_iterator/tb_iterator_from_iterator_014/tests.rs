#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn changed() {
        let purse = change(93);
        assert_eq!(purse.total(), 93);
        assert_eq!(
            purse,
            Purse {
                coins: BTreeMap::from([(1, 1), (2, 1), (20, 2), (50, 1)])
            }
        );
    }
}

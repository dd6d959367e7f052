#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_the_later_eggs() {
        let log = BTreeMap::from([(5, Egg::Brown), (1, Egg::White), (9, Egg::White)]);
        let text = eggs_since(&log, 5).unwrap();
        assert_eq!(text, "until day 9: Brown White");
    }

    #[test]
    fn no_eggs_at_all() {
        let log = BTreeMap::new();
        assert_eq!(eggs_since(&log, 1), None);
    }
}

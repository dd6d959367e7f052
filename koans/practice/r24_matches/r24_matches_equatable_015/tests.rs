#[cfg(test)]
mod tests {
    use super::*;
    fn hand(symbols: &str) -> Vec<Rank> {
        symbols.split(' ').filter_map(parse).collect()
    }
    #[test]
    fn scores() {
        assert_eq!(
            [hand("A K"), hand("A A 9"), hand("5 10 A"), hand("K Q 2")].map(|h| score(&h)),
            [21, 21, 16, 22]
        );
        assert_eq!((parse("11"), parse("10")), (None, Some(Rank::Number(10))));
    }
    #[test]
    fn insurance() {
        assert!(insurable(Some(Rank::Ace)) && insurable(parse("J")));
        assert!(!insurable(parse("9")) && !insurable(None));
    }
}

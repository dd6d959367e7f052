#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        let p = Pool::parse("2d6+3").unwrap();
        assert_eq!((p.dice.len(), p.best()), (2, 15));
        assert!(Pool::parse("six").is_none());
    }
    #[test]
    fn checks() {
        let c = Check {
            pool: Pool::parse("1d4").unwrap(),
            against: 6,
        };
        assert!(c.hopeless());
        assert!(!c.easier(2).hopeless());
    }
}

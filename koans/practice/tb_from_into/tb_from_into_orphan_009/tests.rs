#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn score() {
        assert_eq!(Lane::read("Jo=9 3 12").unwrap().score(), "Jo 21");
    }
    #[test]
    fn mistakes() {
        assert_eq!(Lane::read("Jo").err().unwrap(), "no player");
        assert!(Lane::read("Jo=x").err().unwrap().contains("invalid digit"));
    }
}

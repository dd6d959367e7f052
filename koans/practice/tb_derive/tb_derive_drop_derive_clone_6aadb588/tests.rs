#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        assert_eq!(parse("4, 9,4"), Err(Reject::Count(2)));
        assert_eq!(parse("4,50,1"), Err(Reject::Range(50)));
        assert_eq!(parse("4,x"), Err(Reject::NotANumber));
    }
    #[test]
    fn two_are_enough() {
        assert!(wins("1, 2, 3", &[3, 7, 1]));
        assert!(!wins("1, 2, 3", &[3, 7, 9]));
        assert!(!wins("1, 2", &[1, 2]));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn parses() {
        assert_eq!(
            "18, 42".parse::<Dive>().unwrap(),
            Dive {
                metres: 18,
                minutes: 42
            }
        );
    }
    #[test]
    fn blames_the_column() {
        assert!(matches!("x,1".parse::<Dive>(), Err(DiveError::Depth(_))));
        assert!(matches!("1,x".parse::<Dive>(), Err(DiveError::Minutes(_))));
        assert_eq!(
            "1".parse::<Dive>().unwrap_err().to_string(),
            "expected two columns, got 1"
        );
    }
}

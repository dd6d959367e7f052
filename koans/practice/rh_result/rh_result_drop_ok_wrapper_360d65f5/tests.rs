#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn rooms() {
        assert_eq!(room("4 m", "2.5m"), Ok(10.0));
        assert_eq!(room("1m", "3m"), Ok(3.0));
        assert!(room("4", "2m").is_err());
        assert!(room("4m", "wide m").is_err());
    }
    #[test]
    fn parts() {
        assert_eq!(side("2m"), Ok(2.0));
        assert_eq!(area(3.0, 5.0), 15.0);
    }
}

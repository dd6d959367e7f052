#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found() {
        assert_eq!(neighbours(150).unwrap(), vec!["Venus", "Earth", "Mars"]);
        assert_eq!(neighbours(58).unwrap(), vec!["Mercury", "Venus"]);
        assert_eq!(neighbours(778).unwrap(), vec!["Mars", "Jupiter"]);
    }

    #[test]
    fn missing() {
        assert!(neighbours(1).is_err());
        assert!(neighbours(200).is_err());
    }
}

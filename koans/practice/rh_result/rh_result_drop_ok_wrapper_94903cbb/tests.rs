#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets() {
        let mut t = Thermostat { target: 18 };
        t.apply("set 22").unwrap();
        assert_eq!(t.target, 22);
        t.apply("-3").unwrap();
        assert_eq!(t.target, 19);
        t.apply("4").unwrap();
        assert_eq!(t.target, 23);
    }

    #[test]
    fn rejects() {
        let mut t = Thermostat { target: 18 };
        assert!(t.apply("set warm").is_err());
        assert!(t.apply("up").is_err());
        assert_eq!(t.target, 18);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn giant_is_marked() {
        let planet = scan(82, true).unwrap();
        assert_eq!(report(&planet), "Planet { moons: 82, ringed: true }!");
    }

    #[test]
    fn dwarf_is_plain() {
        let planet = scan(5, false).unwrap();
        assert_eq!(report(&planet), "Planet { moons: 5, ringed: false }");
    }

    #[test]
    fn impossible_counts() {
        assert_eq!(scan(-1, false), Err("-1 moons".to_string()));
        assert!(scan(256, true).is_err());
    }
}

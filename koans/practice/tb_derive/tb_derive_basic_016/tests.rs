#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known() {
        let t = HashMap::from([
            ("Ito", Medals { gold: 2, silver: 1 }),
            ("Roy", Medals { gold: 0, silver: 4 }),
        ]);
        assert_eq!(points(&t, "Ito"), 7);
        assert_eq!(points(&t, "Roy"), 4);
    }

    #[test]
    fn unknown() {
        assert_eq!(points(&HashMap::new(), "Ito"), 0);
    }
}

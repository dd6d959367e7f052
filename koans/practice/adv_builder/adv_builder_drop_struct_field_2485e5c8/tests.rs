#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greets() {
        let mut g = GuestList::default();
        assert_eq!(
            g.arrive("Ada".to_string()),
            "Welcome, Ada! You are guest 1."
        );
        assert_eq!(g.arrive("Bo".to_string()), "Welcome, Bo! You are guest 2.");
    }

    #[test]
    fn keeps_names() {
        let mut g = GuestList {
            names: vec!["Cy".to_string()],
        };
        g.arrive("Di".to_string());
        assert_eq!(g.names, vec!["Cy", "Di"]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plurals() {
        let mut w: Vec<String> = ["cat", "bus", "dog"].map(String::from).to_vec();
        add_plurals(&mut w);
        assert_eq!(w, ["bus", "cat", "cats", "dog", "dogs"]);
    }

    #[test]
    fn already_there() {
        let mut w: Vec<String> = ["pens", "pen"].map(String::from).to_vec();
        add_plurals(&mut w);
        assert_eq!(w, ["pen", "pens"]);
    }

    #[test]
    fn lookup() {
        let w = vec!["oak".to_string(), "elm".to_string()];
        assert!(knows(&w, "elm"));
        assert!(!knows(&w, "ash"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn owl_to_grass() {
        let web = [
            Species {
                name: "grass",
                eats: vec![],
            },
            Species {
                name: "owl",
                eats: vec![Id::nth(2)],
            },
            Species {
                name: "vole",
                eats: vec![Id::nth(0)],
            },
        ];
        assert_eq!(chain(&web, Id::nth(1)), ["owl", "vole", "grass"]);
        assert!(chain(&web, Id::nth(9)).is_empty());
    }
}

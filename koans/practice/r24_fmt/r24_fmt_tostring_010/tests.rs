#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn labels_each_state() {
        let jar = |state| Jar {
            species: "Vicia faba".into(),
            grams: 12.25,
            state,
        };
        assert_eq!(
            label('C', 4, &jar(Viability::Fresh)),
            "C4: Vicia faba (fresh), 12.2 g"
        );
        assert_eq!(
            label('C', 5, &jar(Viability::Aged(7))),
            "C5: Vicia faba (aged 7y), 12.2 g"
        );
        assert!(label('D', 1, &jar(Viability::Dead)).contains("(dead)"));
    }
}

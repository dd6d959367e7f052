#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn feeds() {
        let t = |s: &str, count| Tank {
            species: s.into(),
            count,
        };
        assert_eq!(grams(&t("reef shark", 2)), Some(500));
        assert_eq!(
            plan(&[t("koi", 3), t("snail", 9), t("tetra", 12)]),
            (102, vec!["snail"])
        );
    }
}

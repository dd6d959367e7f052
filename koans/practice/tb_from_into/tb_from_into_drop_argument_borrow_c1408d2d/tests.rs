#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn signs() {
        let t = |s: &str, metres| Tree {
            species: s.into(),
            metres,
        };
        let g = Grove {
            trees: vec![t("oak", 21.0), t("fir", 38.25), t("yew", 12.0)],
        };
        assert_eq!(g.sign(), "Tallest: fir (38.2 m)");
        assert_eq!(Grove { trees: vec![] }.sign(), "Newly planted");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn bibs_in_order() {
        let runners = enter(&["Abel", "Tove"], Race::from_bib(70));
        assert_eq!(runners[1], Runner("Tove".into(), Bib(71)));
    }
}

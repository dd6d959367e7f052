#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn highest_rank_commands() {
        let unit = HashMap::from([
            ("Cole", Rank::Private),
            ("Diaz", Rank::Captain),
            ("Ross", Rank::Sergeant),
        ]);
        assert_eq!(commander(&unit), Some("Diaz"));
    }

    #[test]
    fn small_units() {
        assert_eq!(commander(&HashMap::new()), None);
        assert_eq!(
            commander(&HashMap::from([
                ("Kim", Rank::Private),
                ("Lou", Rank::General)
            ])),
            Some("Lou")
        );
    }
}

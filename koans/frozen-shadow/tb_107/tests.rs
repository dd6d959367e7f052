#[cfg(test)]
mod tests {
    use super::*;
    fn listed(sightings: &[(&'static str, u32, u32)]) -> Vec<(&'static str, bool, u32)> {
        let mut list: Vec<_> = records(sightings)
            .into_iter()
            .map(|((species, s), n)| (species, s == Season::Winter, n))
            .collect();
        list.sort();
        list
    }
    #[test]
    fn seasons() {
        let winter: Vec<u32> = (1..=12).filter(|m| season(*m) == Season::Winter).collect();
        assert_eq!(winter, [1, 2, 3, 10, 11, 12]);
        assert!(matches!(season(5), Season::Breeding));
    }
    #[test]
    fn best_count_wins() {
        assert_eq!(
            listed(&[("teal", 5, 3), ("teal", 6, 8), ("teal", 9, 2)]),
            [("teal", false, 8)]
        );
    }
    #[test]
    fn species_and_season_both_count() {
        let seen = [
            ("teal", 1, 40),
            ("wren", 1, 2),
            ("teal", 7, 9),
            ("teal", 12, 31),
            ("wren", 2, 5),
        ];
        assert_eq!(
            listed(&seen),
            [("teal", false, 9), ("teal", true, 40), ("wren", true, 5)]
        );
        assert!(records(&[]).is_empty());
    }
}

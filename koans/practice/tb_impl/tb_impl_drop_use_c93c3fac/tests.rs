#[cfg(test)]
mod tests {
    use super::*;

    use std::collections::hash_map::RandomState;

    fn load(n: u32) -> Vec<Parcel> {
        (0..n).map(|zip| Parcel("Elm".into(), zip % 40)).collect()
    }

    #[test]
    fn no_parcel_is_lost() {
        let s = RandomState::new();
        assert_eq!(assign(&s, &load(200), 1)[0].len(), 200);
        let belts = assign(&s, &load(200), 4);
        assert_eq!(belts.len(), 4);
        assert_eq!(belts.iter().map(Vec::len).sum::<usize>(), 200);
        assert!(belts.iter().filter(|b| !b.is_empty()).count() > 1);
    }

    #[test]
    fn equal_parcels_share_a_belt() {
        let s = RandomState::new();
        let belts = assign(&s, &load(80), 3);
        for zip in 0..40 {
            assert_eq!(
                belts
                    .iter()
                    .filter(|b| b.iter().any(|p| p.1 == zip))
                    .count(),
                1
            );
            assert!(
                belts
                    .iter()
                    .flatten()
                    .filter(|p| p.1 == zip && p.0 == "Elm")
                    .count()
                    == 2
            );
        }
    }
}

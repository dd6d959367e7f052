#[cfg(test)]
mod tests {
    use super::*;
    fn parcel(label: &str, items: &[u32]) -> Parcel {
        Parcel {
            label: label.to_string(),
            items: items.to_vec(),
        }
    }
    #[test]
    fn weighs_contents_and_wrapping() {
        assert_eq!(weigh(&parcel("a", &[])), 50);
        assert_eq!(weigh(&parcel("a", &[100, 250])), 400);
    }
    #[test]
    fn receipt_matches_parcel() {
        let mut van = Vec::new();
        let r = load(parcel("books", &[700, 300]), &mut van);
        assert_eq!((r.label.as_str(), r.grams, r.position), ("BOOKS", 1050, 1));
        let r = load(parcel("tea", &[80]), &mut van);
        assert_eq!((r.label.as_str(), r.grams, r.position), ("TEA", 130, 2));
    }
    #[test]
    fn van_keeps_whole_parcels_in_order() {
        let mut van = vec![parcel("first", &[1])];
        assert_eq!(load(parcel("second", &[2, 3]), &mut van).position, 2);
        assert_eq!(load(parcel("third", &[]), &mut van).grams, 50);
        let seen: Vec<(&str, &[u32])> = van
            .iter()
            .map(|p| (p.label.as_str(), &p.items[..]))
            .collect();
        assert_eq!(
            seen,
            [
                ("first", &[1][..]),
                ("second", &[2, 3][..]),
                ("third", &[][..])
            ]
        );
    }
}

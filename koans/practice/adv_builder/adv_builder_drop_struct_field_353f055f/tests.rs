#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn climbs_and_descends() {
        let map = BTreeMap::from([("hut".to_string(), 900), ("peak".to_string(), 1500)]);
        let up = plan(&map, "hut", "peak").unwrap();
        assert_eq!((up.stops.clone(), up.climb), (vec![900, 1500], 600));

        assert_eq!(plan(&map, "peak", "hut").unwrap().climb, 0);
    }

    #[test]
    fn unknown_stop() {
        let map = BTreeMap::from([("hut".to_string(), 900)]);
        assert!(plan(&map, "hut", "moon").is_none());
        assert!(plan(&map, "moon", "hut").is_none());
    }
}

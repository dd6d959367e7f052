use std::collections::BTreeMap;

pub struct Leg {
    pub stops: Vec<i32>,
    pub climb: i32,
}

pub fn plan(heights: &BTreeMap<String, i32>, from: &str, to: &str) -> Option<Leg> {
    let low = *heights.get(from)?;
    let high = heights.get(to)?;
    let climb = if *high > low { high - low } else { 0 };
    let stops = vec![low, *high];
    Some(Leg { stops, climb })
}

pub fn effort(leg: &Leg) -> usize {
    leg.stops.len() + leg.climb as usize / 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn climbs_and_descends() {
        let map = BTreeMap::from([("hut".to_string(), 900), ("peak".to_string(), 1500)]);
        let up = plan(&map, "hut", "peak").unwrap();
        assert_eq!((up.stops.clone(), up.climb), (vec![900, 1500], 600));
        assert_eq!(effort(&up), 8);
        assert_eq!(plan(&map, "peak", "hut").unwrap().climb, 0);
    }

    #[test]
    fn unknown_stop() {
        let map = BTreeMap::from([("hut".to_string(), 900)]);
        assert!(plan(&map, "hut", "moon").is_none());
        assert!(plan(&map, "moon", "hut").is_none());
    }
}

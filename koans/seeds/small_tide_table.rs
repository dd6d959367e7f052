use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq)]
pub struct Tide {
    pub hour: u32,
    pub height: f64,
}

pub fn first_tide(clock: u32, height: f64) -> Tide {
    let hour = clock % 24;
    Tide { hour, height }
}

pub fn later(table: &BTreeMap<u32, Tide>, day: u32) -> Option<Tide> {
    let mut tide = table.get(&day)?.clone();
    tide.hour = (tide.hour + 1) % 24;
    Some(tide)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn later_wraps_at_midnight() {
        let mut table = BTreeMap::new();
        table.insert(3, first_tide(47, 2.5));
        assert_eq!(later(&table, 3), Some(first_tide(0, 2.5)));
        assert_eq!(table[&3].hour, 23);
    }

    #[test]
    fn unknown_day_has_no_tide() {
        let table = BTreeMap::new();
        assert!(later(&table, 1).is_none());
    }
}

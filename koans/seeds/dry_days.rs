use std::collections::BTreeMap;

#[derive(PartialEq)]
pub enum Sky {
    Clear,
    Rain,
}

pub fn sky_on(log: &BTreeMap<u8, u32>, day: u8) -> Option<Sky> {
    match *log.get(&day)? {
        mm if mm > 5 => Some(Sky::Rain),
        _ => Some(Sky::Clear),
    }
}

pub fn dry(log: &BTreeMap<u8, u32>, day: u8) -> Option<bool> {
    Some(sky_on(log, day)? == Sky::Clear)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wet_and_dry() {
        let log = BTreeMap::from([(1, 0), (2, 30)]);
        assert_eq!(dry(&log, 1), Some(true));
        assert_eq!(dry(&log, 2), Some(false));
        assert!(sky_on(&log, 2) == Some(Sky::Rain));
    }

    #[test]
    fn unknown_day() {
        let log = BTreeMap::new();
        assert_eq!(dry(&log, 9), None);
    }
}

use std::collections::BTreeMap;

#[derive(Debug)]
pub enum Zone {
    Rest,
    Danger,
}

pub fn report(beats: &BTreeMap<String, u32>) -> Option<String> {
    let top = beats.values().max()?;
    let zone = if *top > 150 { Zone::Danger } else { Zone::Rest };
    Some(format!("{top}: {zone:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn highest_pulse_decides() {
        let mut beats = BTreeMap::from([("Ann".to_string(), 70)]);
        assert_eq!(report(&beats), Some("70: Rest".to_string()));
        beats.insert("Tom".to_string(), 171);
        assert_eq!(report(&beats), Some("171: Danger".to_string()));
    }

    #[test]
    fn nobody_measured() {
        assert_eq!(report(&BTreeMap::new()), None);
    }
}

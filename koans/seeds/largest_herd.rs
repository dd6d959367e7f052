use std::collections::BTreeMap;

#[derive(Debug)]
pub struct Herd {
    pub species: String,
    pub heads: usize,
}

pub fn largest(sightings: &BTreeMap<String, usize>) -> Option<String> {
    let (name, heads) = sightings.iter().max_by_key(|pair| pair.1)?;
    let herd = Herd {
        species: name.clone(),
        heads: *heads,
    };
    if herd.heads < 2 || herd.species.is_empty() {
        return None;
    }
    Some(format!("{herd:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_gnus() {
        let seen = BTreeMap::from([("gnu".to_string(), 90), ("zebra".to_string(), 14)]);
        let text = largest(&seen).unwrap();
        assert_eq!(text, "Herd { species: \"gnu\", heads: 90 }");
    }

    #[test]
    fn no_herd() {
        assert_eq!(largest(&BTreeMap::new()), None);
        assert_eq!(largest(&BTreeMap::from([("lynx".to_string(), 1)])), None);
        assert_eq!(largest(&BTreeMap::from([(String::new(), 8)])), None);
    }
}

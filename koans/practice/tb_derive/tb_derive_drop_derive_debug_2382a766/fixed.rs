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

    Some(format!("{herd:?}"))
}

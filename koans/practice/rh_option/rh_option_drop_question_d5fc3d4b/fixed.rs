use std::collections::BTreeMap;

pub struct Victim {
    pub used: u64,
    pub key: String,
}

pub fn oldest(cache: &BTreeMap<String, u64>) -> Option<Victim> {
    let (name, used) = cache.iter().min_by_key(|(_, used)| **used)?;
    let key = name.clone();
    Some(Victim { used: *used, key })
}

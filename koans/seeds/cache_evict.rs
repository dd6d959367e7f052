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

pub fn evict(cache: &mut BTreeMap<String, u64>) -> Option<u64> {
    let victim = oldest(cache)?;
    cache.remove(&victim.key);
    Some(victim.used)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removes_the_oldest() {
        let mut cache = BTreeMap::from([("a".to_string(), 9), ("b".to_string(), 3)]);
        assert_eq!(oldest(&cache).unwrap().key, "b");
        assert_eq!(evict(&mut cache), Some(3));
        assert!(!cache.contains_key("b"));
        assert_eq!(cache.len(), 1);
    }

    #[test]
    fn nothing_to_evict() {
        let mut cache = BTreeMap::new();
        assert_eq!(evict(&mut cache), None);
    }
}

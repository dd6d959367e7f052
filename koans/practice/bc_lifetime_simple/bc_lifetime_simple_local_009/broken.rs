use std::collections::BTreeMap;

pub fn most_common(words: &[String]) -> Option<&String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for word in words {
        *counts.entry(word.to_lowercase()).or_default() += 1;
    }
    counts
        .iter()
        .max_by_key(|(_, count)| **count)
        .map(|(word, _)| word)
}

use std::collections::BTreeMap;

pub fn words(text: &str) -> impl Iterator<Item = &str> + '_ {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
}

/// For each word, the words that came right after it.
pub fn followers<'t>(text: &'t str) -> BTreeMap<&'t str, Vec<&'t str>> {
    let map: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let list: Vec<&'t str> = words(text).collect();
    for pair in list.windows(2) {
        map.entry(pair[0]).or_default().push(pair[1]);
    }
    map
}

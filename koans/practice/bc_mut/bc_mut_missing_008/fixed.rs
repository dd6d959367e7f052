use std::collections::BTreeMap;

pub fn index<'a>(terms: &[&'a str]) -> BTreeMap<char, Vec<&'a str>> {
    let mut by_letter = BTreeMap::new();
    for term in terms {
        if let Some(first) = term.chars().next() {
            by_letter
                .entry(first.to_ascii_uppercase())
                .or_insert_with(Vec::new)
                .push(*term);
        }
    }
    by_letter
}

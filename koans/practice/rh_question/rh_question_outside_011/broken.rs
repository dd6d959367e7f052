use std::collections::BTreeMap;

fn entry(line: &str) -> Result<(&str, &str), String> {
    line.split_once(": ")
        .ok_or_else(|| format!("no colon in {line}"))
}

pub fn glossary(text: &str) -> BTreeMap<&str, &str> {
    let mut terms = BTreeMap::new();
    for line in text.lines() {
        let (term, meaning) = entry(line)?;
        terms.entry(term).or_insert(meaning);
    }
    terms
}

use std::collections::BTreeSet;

#[derive(PartialEq, Debug)]
pub struct Summary {
    pub words: usize,
}

pub fn summarize(words: &BTreeSet<String>) -> Option<String> {
    let earliest = words.first()?;
    let summary = Summary {
        first: earliest.to_uppercase(),
        words: words.len(),
    };
    Some(format!("{:?}", summary))
}

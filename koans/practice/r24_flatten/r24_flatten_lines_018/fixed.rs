use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};

pub fn frequencies<R: Read>(source: R) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for line in BufReader::new(source).lines().map_while(Result::ok) {
        for word in line.split_whitespace() {
            let word = word
                .trim_matches(|c: char| !c.is_alphabetic())
                .to_lowercase();
            if !word.is_empty() {
                *counts.entry(word).or_insert(0) += 1;
            }
        }
    }
    counts
}

pub fn top(counts: &BTreeMap<String, usize>) -> Option<(&str, usize)> {
    counts
        .iter()
        .map(|(word, n)| (word.as_str(), *n))
        .max_by_key(|(_, n)| *n)
}

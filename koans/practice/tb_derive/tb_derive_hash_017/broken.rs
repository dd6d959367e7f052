use std::collections::HashMap;

fn letters(word: &str) -> HashMap<char, usize> {
    let mut counts = HashMap::new();
    for letter in word.chars() {
        *counts.entry(letter).or_insert(0) += 1;
    }
    counts
}

pub fn largest_anagram_group<'a>(words: &[&'a str]) -> Vec<&'a str> {
    let mut groups: HashMap<_, Vec<&str>> = HashMap::new();
    for word in words {
        groups.entry(letters(word)).or_default().push(word);
    }
    groups
        .into_values()
        .max_by_key(Vec::len)
        .unwrap_or_default()
}

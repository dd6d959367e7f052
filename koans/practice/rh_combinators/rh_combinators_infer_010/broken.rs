fn words(poem: &str) -> impl Iterator<Item = String> + '_ {
    poem.split(|c: char| !c.is_alphabetic())
        .filter(|w| w.len() > 3)
        .map(str::to_lowercase)
}

/// Alphabetical, each word once.
pub fn shared(one: &str, other: &str) -> Vec<String> {
    let known = words(one).collect();
    let mut both = words(other)
        .filter(|w| known.contains(w))
        .collect::<Vec<_>>();
    both.sort();
    both.dedup();
    both
}

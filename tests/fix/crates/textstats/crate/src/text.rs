/// The words of a text, lower case.
pub fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

/// The longest word, the first of several.
pub fn longest(text: &str) -> Option<String> {
    let mut seen = BTreeMap::new();
    for word in words(text) {
        seen.entry(word.chars().count()).or_insert(word);
    }
    seen.into_values().next_back()
}

pub fn starts_capital(sentence: &str) -> bool {
    let first = sentence.trim_start().chars().next();
    first.is_some_and(|c| c.is_uppercase())
}

/// Number of sentences that start with a small letter or are empty.
pub fn style_errors(text: &str) -> usize {
    text.split(". ").filter(|s| !starts_capital(s)).count()
}

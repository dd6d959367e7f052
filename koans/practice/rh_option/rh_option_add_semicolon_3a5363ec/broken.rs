pub fn words(text: &str) -> impl Iterator<Item = &str> + '_ {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
}

/// The longer of two words; the first where they tie.
pub fn longer<'w>(left: &'w str, right: &'w str) -> &'w str {
    if right.len() > left.len() {
        right
    } else {
        left
    }
}

pub fn longest(text: &str) -> Option<&str> {
    words(text).reduce(longer);
}

pub fn is_palindrome(text: &str) -> bool {
    let mut letters = text
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase);
    let mut backwards = letters.clone().rev();
    let half = letters.clone().count() / 2;
    (0..half).all(|_| letters.next() == backwards.next())
}

pub fn starts_and_ends_alike(word: &str) -> bool {
    let mut chars = word.chars();
    let first = chars.next();
    first.is_some_and(|first| {
        chars
            .next_back()
            .is_some_and(|last| last.eq_ignore_ascii_case(first))
    })
}

pub fn longest_palindrome<'t>(words: &[&'t str]) -> Option<&'t str> {
    words
        .iter()
        .copied()
        .filter(|word| is_palindrome(word))
        .max_by_key(|word| word.len())
}

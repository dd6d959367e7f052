pub fn is_palindrome(phrase: &str) -> bool {
    let letters = || {
        phrase
            .chars()
            .filter(|c| c.is_alphanumeric())
            .map(|c| c.to_ascii_lowercase())
    };
    letters().eq(letters().rev())
}

pub fn longest_palindrome<'a>(phrases: &[&'a str]) -> Option<&'a str> {
    let mut best: Option<&str> = None;
    for phrase in phrases {
        let longer = best.is_none_or(|b| phrase.len() > b.len());
        if longer && is_palindrome(phrase) {
            best = Some(phrase);
        }
    }
    best
}

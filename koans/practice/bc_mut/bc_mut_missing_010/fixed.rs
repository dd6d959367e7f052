pub fn initials(name: &str) -> (Option<char>, Option<char>) {
    let mut letters = name.chars().filter(|c| c.is_uppercase());
    let first = letters.next();
    let last = letters.last();
    (first, last)
}

pub fn monogram(name: &str) -> String {
    match initials(name) {
        (Some(a), Some(b)) => format!("{}{}", a, b),
        (Some(a), None) => a.to_string(),
        _ => "?".to_string(),
    }
}

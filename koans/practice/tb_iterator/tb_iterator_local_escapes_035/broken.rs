pub fn tokens(note: &str) -> impl Iterator<Item = String> + '_ {
    let lower = note.to_lowercase();
    let mut seen: Vec<String> = Vec::new();
    for word in lower.split([' ', ',']) {
        if !word.is_empty() && !seen.iter().any(|s| s == word) {
            seen.push(word.to_string());
        }
    }
    seen.iter().cloned()
}

pub fn to_buy(note: &str, at_home: &[&str]) -> Vec<String> {
    tokens(note)
        .filter(|item| !at_home.contains(&item.as_str()))
        .collect()
}

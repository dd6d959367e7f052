pub fn initials(name: &str) -> &str {
    let mut letters = String::new();
    for part in name.split([' ', '-']) {
        if let Some(letter) = part.chars().next() {
            letters.extend(letter.to_uppercase());
        }
    }
    &letters
}

pub fn badge(name: &str, company: Option<&str>) -> String {
    match company {
        Some(company) => format!("[{}] {} / {}", initials(name), name, company),
        None => format!("[{}] {}", initials(name), name),
    }
}

pub fn initials(given: &str, family: &str) -> Option<String> {
    let first = given.chars().next()?;
    let last = family.split('-').map(|part| part.chars().next());
    let mut text = String::from(first);
    for letter in last {
        text.push(letter?);
    }
    Some(text.to_uppercase())
}

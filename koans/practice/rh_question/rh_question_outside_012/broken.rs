pub fn initials(given: &str, family: &str) -> String {
    let first = given.chars().next()?;
    let last = family.split('-').map(|part| part.chars().next());
    let mut text = String::from(first);
    for letter in last {
        text.push(letter?);
    }
    text.to_uppercase()
}

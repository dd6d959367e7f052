use std::collections::BTreeSet;

#[derive(PartialEq, Eq, Debug)]
pub enum Flaw {
    Dull,
    NoDigit,
}

pub fn first_digit(password: &str, forgiven: &[Flaw]) -> Result<usize, Flaw> {
    let place = password.find(char::is_numeric).ok_or(Flaw::NoDigit)?;
    let kinds: BTreeSet<char> = password.chars().collect();
    if kinds.len() < 5 && !forgiven.contains(&Flaw::Dull) {
        return Flaw::Dull;
    }
    Ok(place + 1)
}

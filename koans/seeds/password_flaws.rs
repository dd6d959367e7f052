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
        return Err(Flaw::Dull);
    }
    Ok(place + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn good_password_tells_the_place() {
        assert_eq!(first_digit("tulip7", &[]), Ok(6));
        assert_eq!(first_digit("apple", &[]), Err(Flaw::NoDigit));
    }

    #[test]
    fn dull_password_must_be_forgiven() {
        assert_eq!(first_digit("aa1aa1aa", &[]), Err(Flaw::Dull));
        assert_eq!(first_digit("aa1aa1aa", &[Flaw::Dull]), Ok(3));
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Isbn(String);

impl TryFrom<&str> for Isbn {
    type Error = char;

    fn try_from(text: &str) -> Result<Self, char> {
        let digits: String = text.chars().filter(|c| c != '-').collect();
        match digits.chars().find(|c| !c.is_ascii_digit()) {
            Some(stray) => Err(stray),
            None => Ok(Isbn(digits)),
        }
    }
}

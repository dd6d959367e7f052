use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum Refusal {
    Unknown,
    TooFew(u16),
}

pub fn sell(shelf: &mut HashMap<String, u16>, name: &str, want: u16) -> Result<u16, Refusal> {
    let have = shelf.get_mut(name).ok_or(Refusal::Unknown)?;
    if *have < want {
        return Err(Refusal::TooFew(*have));
    }
    *have -= want;
    Ok(*have)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sells_what_is_there() {
        let mut shelf = HashMap::from([("tea".to_string(), 9)]);
        assert_eq!(sell(&mut shelf, "tea", 4), Ok(5));
        assert_eq!(shelf["tea"], 5);
    }

    #[test]
    fn refuses() {
        let mut shelf = HashMap::from([("tea".to_string(), 2)]);
        assert_eq!(sell(&mut shelf, "tea", 3), Err(Refusal::TooFew(2)));
        assert_eq!(sell(&mut shelf, "rum", 1), Err(Refusal::Unknown));
    }
}

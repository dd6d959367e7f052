use std::collections::BTreeMap;

#[derive(Debug)]
pub enum Amount {
    Digits(u32),
    Named(u32),
}

pub fn amount(word: &str, names: &BTreeMap<String, u32>) -> Option<Amount> {
    if word.chars().next()?.is_ascii_digit() {
        return Some(Amount::Digits(word.parse().ok()?));
    }
    Some(Amount::Named(*names.get(word)?))
}

pub fn report(found: &Amount) -> String {
    format!("amount is {:?}", found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_amounts() {
        let names = BTreeMap::from([("dozen".to_string(), 12)]);
        let dozen = amount("dozen", &names).unwrap();
        assert_eq!(report(&dozen), "amount is Named(12)");
        let forty = amount("40", &names).unwrap();
        assert_eq!(report(&forty), "amount is Digits(40)");
    }

    #[test]
    fn unknown_amounts() {
        let names = BTreeMap::new();
        assert!(amount("dozen", &names).is_none());
        assert!(amount("", &names).is_none());
        assert!(amount("4x", &names).is_none());
    }
}

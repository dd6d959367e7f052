use std::collections::BTreeSet;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fungus {
    Cep,
    Puff,
}

pub fn basket(text: &str) -> Result<String, String> {
    let mut found: BTreeSet<Fungus> = BTreeSet::new();
    for word in text.split(' ') {
        let size: u32 = word.parse().map_err(|_| format!("odd size {word}"))?;
        found.insert(if size > 9 { Fungus::Puff } else { Fungus::Cep });
    }
    Ok(format!("{found:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_by_size() {
        assert_eq!(basket("4 6"), Ok("{Cep}".to_string()));
        assert_eq!(basket("30 2 11"), Ok("{Cep, Puff}".to_string()));
    }

    #[test]
    fn sizes_are_numbers() {
        assert_eq!(basket("4 big"), Err("odd size big".to_string()));
    }
}

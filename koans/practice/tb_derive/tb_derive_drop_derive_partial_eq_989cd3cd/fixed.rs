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

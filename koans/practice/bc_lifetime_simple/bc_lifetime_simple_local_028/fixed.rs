use std::collections::BTreeMap;

pub type Index<'a> = BTreeMap<char, Vec<&'a str>>;

pub fn index_names<'a>(names: &[&'a str]) -> Index<'a> {
    let mut index = Index::new();
    for name in names {
        if let Some(letter) = name.chars().next() {
            index
                .entry(letter.to_ascii_uppercase())
                .or_default()
                .push(*name);
        }
    }
    index
}

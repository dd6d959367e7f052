use std::collections::BTreeMap;

#[derive(Eq, PartialEq, Clone, Debug)]
pub struct Document {
    pub title: String,
    pub pages: u16,
}

pub fn restore(history: &mut BTreeMap<u32, Document>, wanted: u32) -> Option<u32> {
    let document = history.get(&wanted)?.clone();
    let mut latest = 0;
    for revision in history.keys() {
        latest = revision;
    }
    history.insert(latest + 1, document);
    Some(latest + 1)
}

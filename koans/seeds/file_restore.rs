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
        latest = *revision;
    }
    history.insert(latest + 1, document);
    Some(latest + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn novel(pages: u16) -> Document {
        let title = "Novel".to_string();
        Document { title, pages }
    }

    #[test]
    fn old_revision_becomes_the_newest() {
        let mut history = BTreeMap::from([(3, novel(90)), (8, novel(140))]);
        assert_eq!(restore(&mut history, 3), Some(9));
        assert_eq!(history.get(&9), Some(&novel(90)));
        assert_eq!(history.len(), 3);
    }

    #[test]
    fn lost_revision_cannot_be_restored() {
        let mut history = BTreeMap::from([(1, novel(5))]);
        assert_eq!(restore(&mut history, 2), None);
    }
}

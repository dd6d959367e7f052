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

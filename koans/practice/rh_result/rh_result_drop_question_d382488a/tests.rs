#[cfg(test)]
mod tests {
    use super::*;

    fn doc() -> RefCell<Document> {
        RefCell::new(Document {
            title: "draft".into(),
            edits: 4,
        })
    }

    #[test]
    fn renames() {
        let d = doc();
        assert_eq!(rename(&d, "final").unwrap(), 5);
        assert_eq!(d.borrow().title, "final");
        assert_eq!(rename(&d, "final").unwrap(), 5);
    }

    #[test]
    fn borrowed() {
        let d = doc();
        let reader = d.borrow();
        assert!(rename(&d, "final").is_err());
        assert_eq!(reader.title, "draft");
    }
}

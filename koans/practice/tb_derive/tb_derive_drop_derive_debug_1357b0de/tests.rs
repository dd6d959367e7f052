#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_flask() {
        let flask = fill(&[4, 12]).unwrap();
        let text = "Flask { sips: RefCell { value: 4 }, cap: 12 } true";
        assert_eq!(label(&flask, &3), text);
        assert!(label(&flask, &4).ends_with("false"));
    }

    #[test]
    fn no_marks() {
        assert_eq!(fill(&[]).unwrap_err(), "no marks");
        assert!(label(&fill(&[6]).unwrap(), &1).ends_with("false"));
    }
}

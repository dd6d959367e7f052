#[cfg(test)]
mod tests {
    use super::*;
    fn style() -> Style {
        Style {
            font: "Serif".into(),
            size: 12,
        }
    }
    #[test]
    fn shares() {
        let mut doc = chapter("Intro", &["a", "b"], style());
        assert_eq!((doc.len(), styles(&doc)), (4, 1));
        doc.extend(chapter("End", &[], style()));
        assert_eq!(styles(&doc), 2);
    }
    #[test]
    fn uppercases() {
        let doc = chapter("end", &[], style());
        assert!(matches!(&doc[0], Block::Heading { text, .. } if text == "END"));
    }
}

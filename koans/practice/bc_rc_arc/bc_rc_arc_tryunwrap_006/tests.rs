#[cfg(test)]
mod tests {
    use super::*;
    fn page() -> Rc<Page> {
        Rc::new(Page {
            dpi: 300,
            text: "ab".into(),
        })
    }
    #[test]
    fn unique() {
        let Edit::InPlace(p) = edit(page(), "c") else {
            panic!()
        };
        assert_eq!(p.text, "abc");
    }
    #[test]
    fn shared() {
        let p = page();
        assert_eq!(copies(vec![p.clone(), page()]), 1);
        assert!(
            matches!(edit(p.clone(), "!"), Edit::Copied(q) if q.text == "ab!" && p.text == "ab")
        );
    }
}

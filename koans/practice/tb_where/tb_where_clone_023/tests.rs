#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn undoes() {
        let mut e = Editor::open(String::from("a"));
        e.run(|d: &mut String| d.push('b'));
        e.run(|_: &mut String| {});
        assert_eq!(e.document, "ab");
        assert!(e.undo());
        assert_eq!(e.document, "a");
        assert!(!e.undo());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> Vec<Rc<Line>> {
        let (text, indent) = ("return".to_string(), 4);
        vec![Rc::new(Line { text, indent })]
    }

    #[test]
    fn a_new_indent_is_a_change() {
        let mut file = file();
        assert_eq!(rewrite(&mut file, 0, "  return"), Some(true));
        assert_eq!(file[0].text, "return");
        assert_eq!(file[0].indent, 2);
    }

    #[test]
    fn the_same_line_is_none() {
        assert_eq!(rewrite(&mut file(), 0, "    return"), Some(false));
        assert_eq!(rewrite(&mut file(), 1, "return"), None);
    }
}

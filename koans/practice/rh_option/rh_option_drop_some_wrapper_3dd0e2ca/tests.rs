#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn headings() {
        let file = Rc::new(Menu {
            label: "File ".into(),
            parent: None,
        });
        let export = submenu(&file, "Export");
        assert_eq!(heading(&export), "File > Export");
        assert_eq!(heading(&file), "FILE ");
        drop(file);
        assert_eq!(parent_label(&export), None);
    }
}

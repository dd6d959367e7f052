#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn undoes() {
        let mut s = UndoStack {
            actions: vec![1, 2],
        };
        assert_eq!(s.undo(), Some(2));
        assert_eq!(s.undo(), Some(1));
        assert_eq!(s.undo(), None);
    }

    #[test]
    fn entries() {
        assert_eq!(
            UndoStack {
                actions: vec!["crop", "blur"]
            }
            .menu_entry(),
            "Undo blur"
        );
        assert_eq!(
            UndoStack::<i32> { actions: vec![] }.menu_entry(),
            "Nothing to undo"
        );
    }

    #[test]
    fn captions() {
        assert_eq!(caption(&"Undo", 'z'), "Undo (Ctrl+z)");
        assert_eq!(caption(&5, 'k'), "5 (Ctrl+k)");
    }
}

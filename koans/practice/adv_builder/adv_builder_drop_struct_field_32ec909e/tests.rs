#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_keep_the_title() {
        let tray = RefCell::new(Vec::new());
        file_memo(&tray, "Lunch");
        assert_eq!(photocopy(&tray, 0), Some(2));
        assert_eq!(photocopy(&tray, 1), Some(3));
        assert_eq!(tray.borrow()[2].title, "Lunch");
    }

    #[test]
    fn empty_spot() {
        let tray = RefCell::new(Vec::new());
        assert_eq!(photocopy(&tray, 4), None);
    }
}

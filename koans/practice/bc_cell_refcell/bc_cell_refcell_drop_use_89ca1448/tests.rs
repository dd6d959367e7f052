#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn train_leaves() {
        let cell = open_platform(Some("IC 5".to_string()), String::new());
        let before = depart(&cell).unwrap();
        assert_eq!(before.train, Some("IC 5".to_string()));
        assert_eq!(cell.borrow().last, "IC 5");
        assert_eq!(cell.borrow().train, None);
    }

    #[test]
    fn empty_platform_stays() {
        let cell = open_platform(None, "S 3".to_string());
        assert_eq!(depart(&cell), None);
        assert_eq!(cell.borrow().last, "S 3");
    }
}

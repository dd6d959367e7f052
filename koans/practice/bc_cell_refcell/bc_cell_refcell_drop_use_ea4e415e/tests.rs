#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_to_the_log() {
        let log = RefCell::new(Vec::new());
        let line = schedule(&log, "17", 3).unwrap();
        assert_eq!(line, "Interview { day: 17, panel: 3 }");
        assert_eq!(*log.borrow(), vec![line]);
    }

    #[test]
    fn bad_day_is_not_logged() {
        let log = RefCell::new(Vec::new());
        assert_eq!(schedule(&log, "May", 1), Err("bad day May".to_string()));
        assert!(log.borrow().is_empty());
    }
}

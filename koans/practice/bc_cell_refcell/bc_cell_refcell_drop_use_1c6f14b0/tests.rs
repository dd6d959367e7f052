#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_log() {
        let log = RefCell::new(Vec::new());
        assert_eq!(enter(&log, &Stage::Lift), Err("never started".to_string()));
        assert!(log.borrow().is_empty());
    }
}

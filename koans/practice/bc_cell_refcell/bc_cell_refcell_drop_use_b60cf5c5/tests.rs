#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_changes() {
        let log = Mutex::new(vec![Switch::Off]);
        assert_eq!(note_switch("lamp on", &log), Some(true));
        assert_eq!(note_switch("hall lamp on", &log), Some(false));
        assert_eq!(note_switch("lamp off", &log), Some(true));
        assert_eq!(log.lock().unwrap().len(), 4);
    }

    #[test]
    fn needs_a_word_and_a_past() {
        assert_eq!(note_switch("on", &Mutex::new(vec![Switch::On])), None);
        assert_eq!(note_switch("lamp on", &Mutex::new(vec![])), None);
    }
}

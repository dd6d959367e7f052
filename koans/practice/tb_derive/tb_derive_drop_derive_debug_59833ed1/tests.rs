#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records() {
        let log = Mutex::new(Vec::new());
        assert_eq!(record(&log, "attic".to_string(), "12"), Ok(1));
        assert_eq!(record(&log, "yard".to_string(), "9"), Ok(2));
        let text = line(&log.lock().unwrap()[0]);
        assert_eq!(text, "attic=12 Probe { place: \"attic\", volts: 12 }");
    }

    #[test]
    fn noisy() {
        let log = Mutex::new(Vec::new());
        let result = record(&log, "yard".to_string(), "zz");
        assert_eq!(result, Err("yard sent zz".to_string()));
        assert!(log.lock().unwrap().is_empty());
    }
}

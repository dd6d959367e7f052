#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records() {
        let log = Mutex::new(Vec::new());
        assert_eq!(record(&log, "attic".to_string(), "12"), Ok(1));
    }

    #[test]
    fn noisy() {
        let log = Mutex::new(Vec::new());
        let result = record(&log, "yard".to_string(), "zz");
        assert_eq!(result, Err("yard sent zz".to_string()));
        assert!(log.lock().unwrap().is_empty());
    }
}

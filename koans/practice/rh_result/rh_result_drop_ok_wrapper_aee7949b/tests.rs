#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn appends() {
        let log = Mutex::new(vec![]);
        assert_eq!(append(&log, "start"), Ok(1));
        assert_eq!(append(&log, "stop"), Ok(2));
        assert_eq!(*log.lock().unwrap(), ["START", "STOP"]);
    }
    #[test]
    fn empty() {
        assert_eq!(
            append(&Mutex::new(vec![]), ""),
            Err("empty entry".to_string())
        );
    }
    #[test]
    fn poisoned() {
        let log = std::sync::Arc::new(Mutex::new(vec![]));
        let l = log.clone();
        let _ = std::thread::spawn(move || {
            let _g = l.lock().unwrap();
            panic!("x")
        })
        .join();
        assert!(append(&log, "a").is_err());
    }
}

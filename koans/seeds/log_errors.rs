use std::collections::HashMap;

#[derive(PartialEq, Debug)]
pub enum Level {
    Info,
    Error,
}

pub fn error_count(logs: &HashMap<String, Vec<Level>>, host: &str) -> Option<usize> {
    let mut errors = 0;
    for level in logs.get(host)? {
        if *level == Level::Error {
            errors += 1;
        }
    }
    Some(errors)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_errors_are_counted() {
        let lines = vec![Level::Error, Level::Info, Level::Error];
        let logs = HashMap::from([("web1".to_string(), lines)]);
        assert_eq!(error_count(&logs, "web1"), Some(2));
    }

    #[test]
    fn unknown_host_has_no_count() {
        let logs = HashMap::new();
        assert_eq!(error_count(&logs, "db7"), None);
    }
}

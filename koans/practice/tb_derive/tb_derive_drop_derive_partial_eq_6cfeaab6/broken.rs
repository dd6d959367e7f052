use std::collections::HashMap;

#[derive(Debug)]
pub enum Level {
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

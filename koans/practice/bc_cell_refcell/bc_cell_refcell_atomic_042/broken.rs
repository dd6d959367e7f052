static WARNINGS: usize = 0;

pub fn warnings() -> usize {
    WARNINGS
}

/// Parses `key: value` headers; odd lines are skipped with a warning.
pub fn headers(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for line in text.lines() {
        match line.split_once(':') {
            Some((key, value)) if !key.contains(' ') => {
                found.push((key.to_ascii_lowercase(), value.trim().to_string()));
            }
            _ => {
                WARNINGS += 1;
            }
        }
    }
    found
}

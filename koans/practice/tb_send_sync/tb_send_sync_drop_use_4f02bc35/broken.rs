use std::sync::atomic::Ordering;

static WARNINGS: AtomicUsize = AtomicUsize::new(0);

pub fn warnings() -> usize {
    WARNINGS.load(Ordering::Relaxed)
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
                WARNINGS.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
    found
}

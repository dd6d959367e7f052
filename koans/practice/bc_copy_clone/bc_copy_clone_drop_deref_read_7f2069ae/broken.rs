use std::collections::HashMap;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Severity {
    Warning,
    Error,
}

pub fn tally(log: &[(Severity, &str)]) -> HashMap<Severity, usize> {
    let mut counts = HashMap::new();
    for (severity, _) in log {
        *counts.entry(severity).or_insert(0) += 1;
    }
    counts
}

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

#[derive(Default)]
pub struct Urn {
    votes: Mutex<BTreeMap<String, u32>>,
}

async fn audit(name: &str, votes: u32) -> String {
    let mark = if std::future::ready(votes).await % 2 == 0 {
        "even"
    } else {
        "odd"
    };
    format!("{name}: {mark}")
}

impl Urn {
    pub fn cast(&self, name: &str) -> u32 {
        let mut votes = self.votes.lock().unwrap_or_else(PoisonError::into_inner);
        let count = votes.entry(name.to_string()).or_insert(0);
        *count += 1;
        *count
    }

    pub async fn report(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let votes = self.votes.lock().unwrap_or_else(PoisonError::into_inner);
        for (name, count) in votes.iter() {
            lines.push(audit(name, *count).await);
        }
        lines
    }
}

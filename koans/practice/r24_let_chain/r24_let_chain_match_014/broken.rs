#[derive(Debug, Clone)]
pub enum Entry {
    Booked {
        cents: i64,
        fee: Result<i64, String>,
    },
    Pending(i64),
}

pub fn balance(entries: &[Entry]) -> i64 {
    entries
        .iter()
        .map(|entry| match entry {
            Entry::Booked { cents, .. } => *cents,
            Entry::Pending(_) => 0,
        })
        .sum()
}

pub fn disputed(entries: &[Entry]) -> Vec<&str> {
    let mut reasons = Vec::new();
    for entry in entries {
        if let Entry::Booked { fee, .. } = entry {
            if let Err(reason) = fee {
                reasons.push(reason.as_str());
            }
        }
    }
    reasons
}

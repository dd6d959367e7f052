use std::collections::BTreeMap;

pub enum ScanError {
    Smudged,
    Unknown { code: u32 },
    Expired { days: u32 },
}

impl ScanError {
    pub fn explain(&self) -> String {
        match self {
            Self::Smudged => format!("the label cannot be read"),
            Self::Unknown { code } => format!("no parcel has the code {code:06}"),
            Self::Expired { days } => format!("the label ran out {days} days ago"),
        }
    }
}

pub fn tally(errors: &[ScanError]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for error in errors {
        *counts.entry(error.explain()).or_insert(0) += 1;
    }
    counts
}

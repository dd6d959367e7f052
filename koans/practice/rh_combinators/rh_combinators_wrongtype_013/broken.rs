use std::collections::BTreeMap;

#[derive(Debug, PartialEq)]
pub enum LedgerError {
    NoSuchName(String),
    Unreadable(String),
}

pub struct Ledger {
    rows: BTreeMap<String, String>,
}

impl FromIterator<(&'static str, &'static str)> for Ledger {
    fn from_iter<I: IntoIterator<Item = (&'static str, &'static str)>>(rows: I) -> Self {
        Ledger {
            rows: rows
                .into_iter()
                .map(|(k, v)| (k.to_string(), v.to_string()))
                .collect(),
        }
    }
}

impl Ledger {
    pub fn cell(&self, name: &str) -> Result<u16, LedgerError> {
        self.rows
            .get(name)
            .map_err(|_| LedgerError::NoSuchName(name.to_string()))
            .and_then(|cell| {
                cell.parse()
                    .map_err(|_| LedgerError::Unreadable(cell.clone()))
            })
    }
}

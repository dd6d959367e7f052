//! Double-entry bookkeeping with pluggable reports.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{AddAssign, Neg};

#[derive(Debug, Clone, Copy, Default, PartialEq, PartialOrd)]
pub struct Cents(pub i64);

impl AddAssign for Cents {
    fn add_assign(&mut self, other: Cents) {
        self.0 += other.0;
    }
}

impl Neg for Cents {
    type Output = Cents;

    fn neg(self) -> Cents {
        Cents(-self.0)
    }
}

impl std::iter::Sum for Cents {
    fn sum<I: Iterator<Item = Cents>>(iter: I) -> Cents {
        iter.fold(Cents::default(), |mut total, next| {
            total += next;
            total
        })
    }
}

impl fmt::Display for Cents {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        write!(f, "{sign}{}.{:02}", self.0.abs() / 100, self.0.abs() % 100)
    }
}

#[derive(Clone)]
pub struct Entry {
    pub memo: String,
    pub legs: Vec<(String, Cents)>,
}

impl Entry {
    pub fn transfer(memo: &str, from: &str, to: &str, amount: Cents) -> Self {
        Entry {
            memo: memo.to_owned(),
            legs: vec![(from.to_owned(), -amount), (to.to_owned(), amount)],
        }
    }
}

#[derive(Debug, PartialEq)]
pub enum PostError {
    Empty,
    Unbalanced(Cents),
}

#[derive(Default)]
pub struct Ledger {
    journal: Vec<Entry>,
    balances: BTreeMap<String, Cents>,
}

impl Ledger {
    pub fn post(&mut self, entry: Entry) -> Result<usize, PostError> {
        if entry.legs.is_empty() {
            return Err(PostError::Empty);
        }
        let rest: Cents = entry.legs.iter().map(|(_, amount)| *amount).sum();
        if rest != Cents(0) {
            return Err(PostError::Unbalanced(rest));
        }
        for (account, amount) in &entry.legs {
            *self.balances.entry(account.clone()).or_default() += *amount;
        }
        self.journal.push(entry);
        Ok(self.journal.len())
    }

    pub fn balance(&self, account: &str) -> Option<Cents> {
        self.balances.get(account).copied()
    }

    pub fn render(&self, reports: &[Box<dyn Report>]) -> String {
        let parts: Vec<String> = reports.iter().map(|report| report.write(self)).collect();
        parts.join("\n")
    }
}

pub trait Report {
    fn write(&self, ledger: &Ledger) -> String;
}

pub struct TrialBalance;

pub struct MemoSearch {
    pub needle: String,
}

impl Report for TrialBalance {
    fn write(&self, ledger: &Ledger) -> String {
        let mut lines = Vec::new();
        for (account, amount) in &ledger.balances {
            lines.push(format!("{account}: {amount}"));
        }
        lines.join("\n")
    }
}

impl Report for MemoSearch {
    fn write(&self, ledger: &Ledger) -> String {
        let hits = ledger
            .journal
            .iter()
            .filter(|e| e.memo.contains(&self.needle));
        format!("{} entries with {:?}", hits.count(), self.needle)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cents_arithmetic() {
        let mut total: Cents = [Cents(150), Cents(5)].into_iter().sum();
        total += -Cents(200);
        assert_eq!(total.to_string(), "-0.45");
        assert!(Cents(1) > total);
    }

    #[test]
    fn posting_moves_money() {
        let mut ledger = Ledger::default();
        let rent = Entry::transfer("rent", "bank", "housing", Cents(90_000));
        assert_eq!(ledger.post(rent.clone()), Ok(1));
        assert_eq!(ledger.post(rent), Ok(2));
        assert_eq!(ledger.balance("housing"), Some(Cents(180_000)));
        assert_eq!(ledger.balance("food"), None);
    }

    #[test]
    fn unbalanced_entries_are_refused() {
        let mut ledger = Ledger::default();
        let mut entry = Entry::transfer("tea", "cash", "food", Cents(300));
        entry.legs[1].1 = Cents(299);
        assert_eq!(ledger.post(entry), Err(PostError::Unbalanced(Cents(-1))));
        let nothing = Entry {
            memo: String::new(),
            legs: vec![],
        };
        assert_eq!(ledger.post(nothing), Err(PostError::Empty));
    }

    #[test]
    fn reports_join() {
        let mut ledger = Ledger::default();
        let tea = Entry::transfer("green tea", "cash", "food", Cents(325));
        ledger.post(tea).unwrap();
        let search = MemoSearch {
            needle: "tea".to_string(),
        };
        let reports: Vec<Box<dyn Report>> = vec![Box::new(TrialBalance), Box::new(search)];
        let text = ledger.render(&reports);
        assert_eq!(text, "cash: -3.25\nfood: 3.25\n1 entries with \"tea\"");
    }
}

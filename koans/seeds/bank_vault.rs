//! Accounts shared between threads.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

#[derive(Debug, PartialEq)]
pub enum VaultError {
    NoAccount(String),
    Insufficient { missing: u64 },
    Poisoned,
}

impl<T> From<PoisonError<T>> for VaultError {
    fn from(_: PoisonError<T>) -> Self {
        VaultError::Poisoned
    }
}

impl fmt::Display for VaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            VaultError::NoAccount(name) => write!(f, "no account for {name}"),
            VaultError::Insufficient { missing } => write!(f, "{missing} short"),
            VaultError::Poisoned => f.write_str("vault is closed"),
        }
    }
}

/// A cheap handle; clones share the same accounts.
#[derive(Clone, Default)]
pub struct Vault {
    accounts: Arc<Mutex<HashMap<String, u64>>>,
}

impl Vault {
    pub fn deposit(&self, name: &str, amount: u64) -> Result<u64, VaultError> {
        let mut accounts = self.accounts.lock()?;
        let balance = accounts.entry(name.to_string()).or_insert(0);
        *balance += amount;
        Ok(*balance)
    }

    pub fn transfer(&self, from: &str, to: &str, amount: u64) -> Result<(), VaultError> {
        let mut accounts = self.accounts.lock()?;
        if !accounts.contains_key(to) {
            return Err(VaultError::NoAccount(to.to_string()));
        }
        let source = accounts
            .get_mut(from)
            .ok_or_else(|| VaultError::NoAccount(from.to_string()))?;
        let Some(rest) = source.checked_sub(amount) else {
            let missing = amount - *source;
            return Err(VaultError::Insufficient { missing });
        };
        *source = rest;
        *accounts.entry(to.to_string()).or_default() += amount;
        Ok(())
    }

    pub fn total(&self) -> Result<u64, VaultError> {
        Ok(self.accounts.lock()?.values().sum())
    }
}

/// Pays the same amount from many threads; tells how many payments failed.
pub fn pay_in_parallel(vault: &Vault, from: &str, to: &[&str], amount: u64) -> usize {
    let workers: Vec<_> = to
        .iter()
        .map(|name| {
            let vault = vault.clone();
            let (from, name) = (from.to_string(), name.to_string());
            thread::spawn(move || vault.transfer(&from, &name, amount))
        })
        .collect();
    workers
        .into_iter()
        .map(|worker| worker.join().expect("payment thread"))
        .filter(Result::is_err)
        .count()
}

/// Records what happened, from any thread.
pub trait Audit: Send + Sync {
    fn note(&self, line: String);
}

impl Audit for Mutex<Vec<String>> {
    fn note(&self, line: String) {
        if let Ok(mut lines) = self.lock() {
            lines.push(line);
        }
    }
}

pub fn audit_all(vaults: Vec<(String, Vault)>, audit: &Arc<dyn Audit>) {
    thread::scope(|scope| {
        for (label, vault) in &vaults {
            scope.spawn(move || match vault.total() {
                Ok(sum) => audit.note(format!("{label}: {sum}")),
                Err(error) => audit.note(format!("{label}: {error}")),
            });
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deposits_add_up() {
        let vault = Vault::default();
        assert_eq!(vault.deposit("ann", 5), Ok(5));
        assert_eq!(vault.deposit("ann", 6), Ok(11));
    }

    #[test]
    fn transfer_errors() {
        let vault = Vault::default();
        vault.deposit("ann", 5).unwrap();
        vault.deposit("bob", 0).unwrap();
        let short = vault.transfer("ann", "bob", 8).unwrap_err();
        assert_eq!(short, VaultError::Insufficient { missing: 3 });
        assert_eq!(short.to_string(), "3 short");
        let gone = vault.transfer("ann", "cy", 1).unwrap_err();
        assert_eq!(gone.to_string(), "no account for cy");
        let gone = vault.transfer("cy", "bob", 1);
        assert_eq!(gone, Err(VaultError::NoAccount("cy".to_string())));
    }

    #[test]
    fn parallel_payments_keep_the_total() {
        let vault = Vault::default();
        vault.deposit("boss", 25).unwrap();
        for name in ["a", "b", "c"] {
            vault.deposit(name, 1).unwrap();
        }
        let failed = pay_in_parallel(&vault, "boss", &["a", "b", "c"], 10);
        assert_eq!(failed, 1);
        assert_eq!(vault.total(), Ok(28));
    }

    #[test]
    fn audits() {
        let open = Vault::default();
        open.deposit("ann", 7).unwrap();
        let closed = Vault::default();
        let handle = closed.clone();
        let _ = thread::spawn(move || {
            let _guard = handle.accounts.lock();
            panic!("power cut");
        })
        .join();
        let lines = Arc::new(Mutex::new(Vec::new()));
        let audit: Arc<dyn Audit> = lines.clone();
        audit_all(vec![("open".into(), open), ("shut".into(), closed)], &audit);
        let mut lines = lines.lock().unwrap().clone();
        lines.sort();
        assert_eq!(lines, ["open: 7", "shut: vault is closed"]);
    }
}

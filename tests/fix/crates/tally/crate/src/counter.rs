use std::sync::atomic::{AtomicI64, Ordering};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Only grows.
    Total,
    /// Goes up and down.
    Level,
}

#[derive(Debug)]
pub struct Counter {
    name: &'static str,
    kind: Kind,
    value: AtomicI64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    pub name: &'static str,
    pub value: i64,
}

impl Counter {
    pub const fn new(name: &'static str, kind: Kind) -> Self {
        Counter {
            name,
            kind,
            value: AtomicI64::new(0),
        }
    }

    /// False when that cannot be done with such a counter.
    pub fn add(&self, change: i64) -> bool {
        let allowed = self.kind == Kind::Level || change >= 0;
        if allowed {
            self.value.fetch_add(change, Ordering::Relaxed);
        }
        allowed
    }

    pub fn get(&self) -> i64 {
        self.value.load()
    }

    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            name: self.name,
            value: self.get(),
        }
    }
}

/// `name value`, a line each.
pub fn text(snapshots: &[Snapshot]) -> String {
    snapshots
        .iter()
        .map(|one| format!("{} {}\n", one.name, one.value))
        .collect()
}

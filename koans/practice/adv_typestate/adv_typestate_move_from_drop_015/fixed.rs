use std::cell::Cell;

pub struct Pending<'a> {
    balance: &'a Cell<i64>,
    before: i64,
    notes: Vec<String>,
}

pub fn begin(balance: &Cell<i64>) -> Pending<'_> {
    Pending {
        balance,
        before: balance.get(),
        notes: Vec::new(),
    }
}

impl Pending<'_> {
    pub fn post(&mut self, amount: i64, note: &str) {
        self.balance.set(self.balance.get() + amount);
        self.notes.push(note.to_string());
    }

    pub fn commit(mut self) -> Vec<String> {
        self.before = self.balance.get();
        std::mem::take(&mut self.notes)
    }
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        self.balance.set(self.before);
    }
}

use std::thread;

pub struct Totals {
    pub debit: i64,
    pub credit: i64,
}

pub fn totals(entries: &[i64]) -> Totals {
    let copy = entries.to_vec();
    let debits = thread::spawn(move || copy.iter().filter(|cents| *cents < 0).sum::<i64>());
    let credit = entries.iter().filter(|cents| **cents > 0).sum();
    Totals {
        debit: debits.join().unwrap(),
        credit,
    }
}

impl Totals {
    pub fn balance(&self) -> i64 {
        self.debit + self.credit
    }
}

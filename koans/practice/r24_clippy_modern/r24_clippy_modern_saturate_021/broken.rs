#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Account {
    pub given: u8,
    pub taken: u8,
}

impl Account {
    pub fn give(&mut self, favours: u8) {
        self.given = self.given.checked_add(favours).unwrap_or(u8::MAX);
    }

    pub fn take(&mut self, favours: u8) {
        self.taken = self.taken.saturating_add(favours);
    }

    pub fn imbalance(&self) -> u32 {
        let balance = i32::from(self.given) - i32::from(self.taken);
        balance.abs() as u32
    }
}

pub fn settle(a: &mut Account, b: &mut Account) {
    let middle = (a.taken + b.taken) / 2;
    a.taken = middle;
    b.taken = middle;
}

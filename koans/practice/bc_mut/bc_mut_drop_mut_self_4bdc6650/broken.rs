#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Account {
    pub given: u8,
    pub taken: u8,
}

impl Account {
    pub fn give(&self, favours: u8) {
        self.given = self.given.saturating_add(favours);
    }

    pub fn take(&mut self, favours: u8) {
        self.taken = self.taken.saturating_add(favours);
    }

    pub fn imbalance(&self) -> u32 {
        let balance = i32::from(self.given) - i32::from(self.taken);
        balance.unsigned_abs()
    }
}

pub fn settle(a: &mut Account, b: &mut Account) {
    let middle = u8::midpoint(a.taken, b.taken);
    a.taken = middle;
    b.taken = middle;
}

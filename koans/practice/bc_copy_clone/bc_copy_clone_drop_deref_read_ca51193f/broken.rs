use std::collections::HashMap;

pub struct Bank {
    pub accounts: HashMap<u32, i64>,
}

impl Bank {
    pub fn total(&self) -> i64 {
        self.accounts.values().sum()
    }

    pub fn pay_bonus(&mut self, id: u32, percent: i64) -> Option<i64> {
        let bonus = self.total() * percent / 100;
        let account = self.accounts.get_mut(&id)?;
        *account += bonus;
        Some(account)
    }
}

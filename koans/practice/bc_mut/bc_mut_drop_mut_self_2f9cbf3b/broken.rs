pub struct Account {
    pub balance: u64,
}

impl Account {
    /// Returns false, and changes nothing, when the balance is too small.
    pub fn withdraw(&self, amount: u64) -> bool {
        match self.balance.checked_sub(amount) {
            Some(rest) => {
                self.balance = rest;
                true
            }
            None => false,
        }
    }
}

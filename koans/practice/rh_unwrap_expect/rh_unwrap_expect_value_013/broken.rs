pub struct Account {
    pub balance: u64,
}

impl Account {
    /// Returns false, and changes nothing, when the balance is too small.
    pub fn withdraw(&mut self, amount: u64) -> bool {
        self.balance = self.balance.checked_sub(amount);
        true
    }
}

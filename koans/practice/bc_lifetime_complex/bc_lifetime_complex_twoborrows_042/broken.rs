pub struct Account {
    pub owner: String,
    pub cents: i64,
}

pub struct Bank {
    pub accounts: Vec<Account>,
}

impl Bank {
    pub fn pair<'b>(
        &'b mut self,
        from: &str,
        to: &str,
    ) -> Option<(&'b mut Account, &'b mut Account)> {
        let source = self.accounts.iter_mut().find(|a| a.owner == from);
        let target = self
            .accounts
            .iter_mut()
            .find(|a| a.owner == to && a.owner != from);
        source.zip(target)
    }

    pub fn transfer(&mut self, from: &str, to: &str, cents: i64) -> bool {
        match self.pair(from, to) {
            Some((source, target)) if source.cents >= cents => {
                source.cents -= cents;
                target.cents += cents;
                true
            }
            _ => false,
        }
    }
}

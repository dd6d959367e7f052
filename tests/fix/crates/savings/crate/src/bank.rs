use std::collections::BTreeMap;

use crate::account::{Account, Amount};
use crate::error::BankError;

#[derive(Debug, Default)]
pub struct Bank {
    accounts: BTreeMap<String, Account>,
}

impl Bank {
    pub fn open(&mut self, name: &str) -> &mut Account {
        let new = || Account::new(name);
        self.accounts.entry(name.to_string()).or_insert_with(new)
    }

    pub fn account(&self, name: &str) -> Result<&Account, BankError> {
        self.accounts.get(name).ok_or_else(|| BankError::Unknown(name.to_string()))
    }

    fn account_mut(&mut self, name: &str) -> Result<&mut Account, BankError> {
        let found = self.accounts.get_mut(name);
        found.ok_or_else(|| BankError::Unknown(name.to_string()))
    }

    pub fn deposit(&mut self, name: &str, amount: &str) -> Result<Amount, BankError> {
        let amount: Amount = amount.parse()?;
        let account = self.account_mut(name)?;
        account.balance.0 += amount.0;
        Ok(account.balance)
    }

    /// All of it happens, or nothing.
    pub fn transfer(&mut self, from: &str, to: &str, amount: &str) -> Result<(), BankError> {
        let Amount(need) = amount.parse()?;
        self.account(to)?;
        let source = self.account_mut(from)?;
        let Amount(have) = source.balance;
        if have < need {
            return Err(BankError::TooLittle { have, need });
        }
        source.balance.0 -= need;
        self.account_mut(to)?.balance.0 += need;
        Ok(())
    }

    pub fn accounts(&self) -> impl Iterator<Item = &Account> {
        self.accounts.values()
    }
}

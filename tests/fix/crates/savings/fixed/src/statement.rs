use std::fmt::{self, Write};

use crate::Bank;

/// One line for each account.
pub fn statement(bank: &Bank) -> Result<String, fmt::Error> {
    let mut text = String::new();
    for account in bank.accounts() {
        let cents = account.balance.0;
        writeln!(text, "{:<8}{:>6}.{:02}", account.name, cents / 100, cents % 100)?;
    }
    Ok(text)
}

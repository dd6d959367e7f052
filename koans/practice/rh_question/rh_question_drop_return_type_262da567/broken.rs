use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum BankError {
    UnknownAccount,
    Insufficient,
}

pub fn withdraw(accounts: &mut HashMap<u32, i64>, id: u32, cents: i64) {
    let balance = accounts.get_mut(&id).ok_or(BankError::UnknownAccount)?;
    if *balance < cents {
        return Err(BankError::Insufficient);
    }
    *balance -= cents;
    Ok(*balance)
}

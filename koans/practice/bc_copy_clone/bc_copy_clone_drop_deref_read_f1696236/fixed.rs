#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub owner: String,
    pub cents: i64,
}

pub fn charge(bank: &[Account], index: usize, fees: &[i64]) -> Result<Vec<Account>, String> {
    let mut draft = bank.to_vec();
    let account = draft.get_mut(index).ok_or("no such account")?;
    for fee in fees {
        if *fee > account.cents {
            return Err(format!("{} cannot pay {}", account.owner, fee));
        }
        account.cents -= fee;
    }
    Ok(draft)
}

#[derive(Debug, PartialEq)]
pub enum Error {
    Short(u64),
    NotNotes,
}

pub type Result<T> = std::result::Result<T, Error>;

pub fn notes(amount: u64) -> Result<Vec<u64>> {
    let mut rest = amount;
    let mut out = Vec::new();
    for note in [50, 20, 10] {
        while rest >= note {
            out.push(note);
            rest -= note;
        }
    }
    if rest == 0 {
        Ok(out)
    } else {
        Err(Error::NotNotes)
    }
}

pub fn withdraw(balance: &mut u64, amount: u64) -> Result<Vec<u64>> {
    let left = balance
        .checked_sub(amount)
        .ok_or_else(|| Error::Short(amount - *balance))?;
    let paid = notes(amount)?;
    *balance = left;
    Ok(paid)
}

pub fn parse_amount(text: &str) -> std::result::Result<u64, std::num::ParseIntError> {
    text.trim_start_matches('€').parse()
}

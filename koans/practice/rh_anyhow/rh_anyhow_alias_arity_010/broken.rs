use anyhow::{ensure, Context};

pub type Result<T> = std::result::Result<T, anyhow::Error>;

pub fn cents(amount: &str) -> Result<u64, anyhow::Error> {
    let (whole, part) = amount.split_once('.').unwrap_or((amount, "00"));
    ensure!(part.len() == 2, "{amount} has no two decimals");
    let whole: u64 = whole
        .parse()
        .with_context(|| format!("{amount} is no amount"))?;
    let part: u64 = part
        .parse()
        .with_context(|| format!("{amount} is no amount"))?;
    Ok(whole * 100 + part)
}

pub fn shares(bill: &[&str], guests: u64) -> Result<Vec<u64>, anyhow::Error> {
    ensure!(guests > 0, "somebody has to pay");
    let total = bill.iter().map(|item| cents(item)).sum::<Result<u64>>()?;
    let (each, rest) = (total / guests, total % guests);
    Ok((0..guests)
        .map(|guest| each + u64::from(guest < rest))
        .collect())
}

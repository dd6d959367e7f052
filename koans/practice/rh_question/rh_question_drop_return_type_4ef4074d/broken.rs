use std::collections::BTreeMap;

pub fn exchange(rates: &BTreeMap<u32, f64>, day: u32, amount: f64) {
    let (_, rate) = rates
        .range(..=day)
        .next_back()
        .ok_or_else(|| format!("no rate up to day {day}"))?;
    if amount < 0.0 {
        return Err(format!("negative amount {amount}"));
    }
    Ok(amount * rate)
}

use std::collections::BTreeSet;

pub fn day(name: &str) -> Result<u8, String> {
    match name {
        "mon" => 1,

        _ => Err(format!("what is {name}")),
    }
}
pub fn first_day(plan: &str) -> Result<u8, String> {
    let mut days = BTreeSet::new();
    for name in plan.split_whitespace() {
        days.insert(day(name)?);
    }
    let earliest = days.first().ok_or("no pickup")?;
    Ok(*earliest)
}

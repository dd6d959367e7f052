use std::collections::BTreeSet;

pub fn day(name: &str) -> Result<u8, String> {
    match name {
        "mon" => Ok(1),
        "wed" => Ok(3),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn earliest_pickup() {
        assert_eq!(first_day("wed mon wed"), Ok(1));
        assert_eq!(first_day("wed"), Ok(3));
    }

    #[test]
    fn faults() {
        assert_eq!(first_day("mon sun"), Err("what is sun".to_string()));
        assert_eq!(first_day(" "), Err("no pickup".to_string()));
    }
}

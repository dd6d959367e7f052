#[derive(Debug, PartialEq)]
pub enum Fault {
    TooHot(i32),
    NoPower,
}

pub fn heat(start: i32, watts: i32, limit: &i32) -> Result<i32, Fault> {
    let minutes = 600_i32.checked_div(watts).ok_or(Fault::NoPower)?;
    let end = start + minutes;
    if end > *limit {
        return Err(Fault::TooHot(end));
    }
    Ok(end)
}

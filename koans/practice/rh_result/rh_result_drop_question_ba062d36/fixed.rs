#[derive(Debug, PartialEq)]
pub enum Refusal {
    Closed,
    Full(u32),
}

pub fn admit(hour: usize, inside: &[u32]) -> Result<u32, Refusal> {
    let count = inside.get(hour).ok_or(Refusal::Closed)?;
    if *count > 50 {
        return Err(Refusal::Full(*count));
    }
    Ok(count + 1)
}

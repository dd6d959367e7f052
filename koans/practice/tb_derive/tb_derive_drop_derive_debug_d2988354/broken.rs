#[derive(Clone, Copy)]
pub enum Signal {
    Kill,
    Term,
}

pub fn signal(number: &i32) -> Result<Signal, i32> {
    match *number {
        9 => Ok(Signal::Kill),
        15 => Ok(Signal::Term),
        other => Err(other),
    }
}

pub fn report(numbers: &[i32]) -> Result<String, i32> {
    let first = signal(numbers.first().ok_or(0)?)?;
    Ok(format!("sent {first:?}"))
}

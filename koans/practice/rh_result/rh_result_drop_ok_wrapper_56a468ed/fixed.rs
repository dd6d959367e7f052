#[derive(Clone, Copy, Debug)]
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

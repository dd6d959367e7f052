#[derive(Clone, Copy, Debug)]
pub enum Signal {
    Kill,
    Term,
}

pub fn signal(number: &i32) -> Result<Signal, i32> {
    match *number {
        9 => Signal::Kill,
        15 => Ok(Signal::Term),
        other => Err(other),
    }
}

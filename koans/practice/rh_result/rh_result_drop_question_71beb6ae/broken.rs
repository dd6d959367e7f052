#[derive(Debug, PartialEq)]
pub enum RetryError<E> {
    NoAttempts,
    Last(E),
}

/// Runs `op` until it succeeds, at most `attempts` times.
pub fn retry<T, E>(
    attempts: u32,
    mut op: impl FnMut(u32) -> Result<T, E>,
) -> Result<T, RetryError<E>> {
    if attempts == 0 {
        return Err(RetryError::NoAttempts);
    }
    for n in 1..attempts {
        if let Ok(value) = op(n) {
            return Ok(value);
        }
    }
    let value = op(attempts).map_err(RetryError::Last);
    Ok(value)
}

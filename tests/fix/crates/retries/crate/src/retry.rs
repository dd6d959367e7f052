use crate::Pauses;

/// What went wrong, each time.
#[derive(Debug, PartialEq, Eq)]
pub struct Failed<E> {
    pub errors: Vec<E>,
}

/// Try until it works or there are no pauses left. `sleep` is given the pauses.
pub fn retry<T, E, F, S>(pauses: Pauses, task: F, sleep: S) -> Result<T, Failed<E>>
where
    F: FnMut(usize) -> Result<T, E>,
    S: FnMut(u64),
{
    let mut errors = Vec::new();
    let mut pauses = pauses.into_iter();
    loop {
        match task(errors.len() + 1) {
            Ok(value) => return Ok(value),
            Err(error) => errors.push(error),
        }
        match pauses.next() {
            Some(pause) => sleep(pause),
            None => return Err(Failed { errors }),
        }
    }
}

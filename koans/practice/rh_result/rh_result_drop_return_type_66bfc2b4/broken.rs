/// Calls `attempt` until it succeeds or the tries are used up.
pub fn retry<T, E>(mut tries: u32, mut attempt: impl FnMut(u32) -> Result<T, E>) {
    loop {
        match attempt(tries) {
            Err(_) if tries > 1 => tries -= 1,
            outcome => return outcome,
        }
    }
}

use std::sync::{Arc, Mutex};

#[derive(Clone, Debug)]
pub struct Limits {
    pub max: u32,
    pub used: u32,
}

pub fn reserve(shared: &Arc<Mutex<Limits>>, amount: u32) -> Result<Limits, u32> {
    let mut guard = shared.lock().map_err(|_| 0u32);
    let free = guard.max - guard.used;
    if amount > free {
        return Err(free);
    }
    guard.used += amount;
    Ok(Limits::clone(&guard))
}

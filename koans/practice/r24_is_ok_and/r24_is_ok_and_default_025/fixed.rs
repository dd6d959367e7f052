use std::sync::{Mutex, PoisonError, RwLock};

#[derive(Default)]
pub struct Turnstile {
    entered: Mutex<u32>,
    limit: RwLock<Option<u32>>,
}

impl Turnstile {
    pub fn set_limit(&self, limit: &str) -> bool {
        let parsed = limit.parse::<u32>();
        let understood = parsed.is_ok();
        *self.limit.write().unwrap_or_else(PoisonError::into_inner) = parsed.ok();
        understood
    }

    pub fn enter(&self, group: &str) -> bool {
        let people: u32 = group.parse().unwrap_or_default();
        let limit = *self.limit.read().unwrap_or_else(PoisonError::into_inner);
        let mut entered = self.entered.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = limit.is_none_or(|limit| *entered + people <= limit);
        if fits {
            *entered += people;
        }
        fits && people > 0
    }
}

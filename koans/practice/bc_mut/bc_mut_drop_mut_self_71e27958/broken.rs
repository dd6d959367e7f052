use std::collections::HashMap;

pub struct Sessions {
    pub expiry: HashMap<u64, u32>,
}

impl Sessions {
    pub fn purge(&self, now: u32) -> usize {
        let before = self.expiry.len();
        self.expiry.retain(|_, until| *until > now);
        before - self.expiry.len()
    }
}

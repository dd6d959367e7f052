use std::cell::RefCell;
use std::collections::HashMap;

#[derive(Debug, PartialEq)]
pub enum CacheError {
    Busy,
    Full,
}

pub struct Cache {
    pub scores: RefCell<HashMap<u32, i64>>,
}

impl Cache {
    pub fn add(&self, player: u32, points: i64) {
        let mut scores = self.scores.try_borrow_mut().map_err(|_| CacheError::Busy)?;
        if scores.len() >= 2 && !scores.contains_key(&player) {
            return Err(CacheError::Full);
        }
        let total = scores.entry(player).or_insert(0);
        *total += points;
        Ok(*total)
    }
}

use std::cell::RefCell;

use std::collections::BTreeMap;
use std::rc::Rc;

pub struct Office {
    pub free: Vec<usize>,
    pub waiting: Vec<u32>,
    pub service: u64,
    pub log: Rc<RefCell<Log>>,
}

#[derive(Debug, Default)]
pub struct Log {
    pub done: BTreeMap<usize, Vec<u32>>,
}

impl Log {
    pub fn busiest(&self) -> Option<usize> {
        self.done
            .iter()
            .max_by_key(|(_, served)| served.len())
            .map(|(&desk, _)| desk)
    }
}

impl Office {
    pub fn new(desks: usize, service: u64, log: &Rc<RefCell<Log>>) -> Self {
        Office {
            free: (0..desks).rev().collect(),
            waiting: Vec::new(),
            service,
            log: Rc::clone(log),
        }
    }
}

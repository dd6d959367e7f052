use std::cell::RefCell;
use std::rc::Rc;

use crate::{pause, Turns};

pub type Log = Rc<RefCell<Vec<String>>>;

fn step(log: &Log, what: &str, turns: u32) -> usize {
    pause(turns).await;
    log.borrow_mut().push(what.to_string());
    what.len()
}

/// Tea takes longer than toast.
pub async fn tea(log: Log) {
    let letters = step(&log, "boil", 2).await + step(&log, "pour", 1).await;
    log.borrow_mut()
        .push(format!("tea after {letters} letters"));
}

pub async fn toast(log: Log) {
    for side in ["left", "right"] {
        step(&log, side, 0).await;
    }
}

/// What is done for breakfast, in order, and the turns that it took.
pub fn breakfast() -> (Vec<String>, usize) {
    let log = Log::default();
    let mut turns = Turns::default();
    turns.spawn(tea(log.clone()));
    turns.spawn(toast(log.clone()));
    let count = turns.run();
    (log.take(), count)
}

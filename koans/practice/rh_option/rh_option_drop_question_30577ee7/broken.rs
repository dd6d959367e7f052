use std::cell::RefCell;

#[derive(Clone, Debug, PartialEq)]
pub enum Signal {
    Dark,
    Light(u8),
}

pub fn changed(last: &RefCell<Signal>, levels: &[u8]) -> Option<bool> {
    let level = levels.first();
    let fresh = if *level < 10 {
        Signal::Dark
    } else {
        Signal::Light(*level)
    };
    let old = last.replace(fresh.clone());
    Some(old != fresh)
}

use std::cell::RefCell;
use std::rc::{Rc, Weak};

#[derive(Default)]
pub struct Room {
    history: RefCell<Vec<String>>,
}

pub struct Client {
    pub nick: String,
    room: Weak<Room>,
}

#[derive(Debug, PartialEq)]
pub struct Closed;

impl Room {
    pub fn join(self: &Rc<Self>, nick: &str) -> Client {
        self.history.borrow_mut().push(format!("* {nick}"));
        Client {
            nick: nick.to_string(),
            room: Rc::downgrade(self),
        }
    }
}

impl Client {
    pub fn say(&self, text: &str) -> Result<usize, Closed> {
        let mut history = self.room.history.borrow_mut();
        history.push(format!("{}: {text}", self.nick));
        Ok(history.len())
    }
}

use std::cell::{Cell, RefCell};

pub struct Debate {
    roster: RefCell<Vec<String>>,
    turn: Cell<usize>,
}

impl Debate {
    pub fn between(speakers: &[&str]) -> Debate {
        Debate {
            roster: RefCell::new(speakers.iter().map(|s| s.to_string()).collect()),
            turn: Cell::new(0),
        }
    }

    pub fn current(&self) -> &str {
        let roster = self.roster.borrow();
        &roster[self.turn.get()]
    }

    pub fn next(&self) -> String {
        let count = self.roster.borrow().len();
        self.turn.set((self.turn.get() + 1) % count);
        self.current().to_string()
    }

    pub fn withdraw(&self, name: &str) {
        self.roster.borrow_mut().retain(|speaker| speaker != name);
        self.turn.set(0);
    }
}

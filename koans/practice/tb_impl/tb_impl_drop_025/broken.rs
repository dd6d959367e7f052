use std::cell::RefCell;
use std::rc::Rc;

pub type Journal = Rc<RefCell<Vec<String>>>;

pub struct Lease {
    door: u32,
    journal: Journal,
}

impl Lease {
    pub fn open(door: u32, journal: &Journal) -> Self {
        journal.borrow_mut().push(format!("open {door}"));
        Lease {
            door,
            journal: Rc::clone(journal),
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.journal
            .borrow_mut()
            .push(format!("shut {}", self.door));
    }
}

pub fn pass_through(doors: &[u32], journal: &Journal) {
    for &door in doors {
        let lease = Lease::open(door, journal);
        lease.drop();
        journal.borrow_mut().push("walk".into());
    }
}

use std::cell::RefCell;
use std::rc::Rc;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Op {
    Insert(char),
    Erase,
}

pub struct Editor {
    pub text: String,
    journal: Rc<RefCell<Vec<Op>>>,
}

impl Editor {
    pub fn sharing(journal: &Rc<RefCell<Vec<Op>>>) -> Editor {
        Editor {
            text: String::new(),
            journal: journal.clone(),
        }
    }

    pub fn apply(&mut self, op: Op) -> usize {
        match op {
            Op::Insert(c) => self.text.push(c),
            Op::Erase => drop(self.text.pop()),
        }
        let journal = self.journal.borrow_mut();
        if journal.last() != Some(&Op::Erase) || op != Op::Erase {
            journal.push(op);
        }
        journal.len()
    }
}

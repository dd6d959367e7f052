use std::cell::RefCell;
use std::rc::{Rc, Weak};

pub struct Folder {
    name: String,
    parent: Weak<Folder>,
    children: RefCell<Vec<Rc<Folder>>>,
}

impl Folder {
    pub fn root() -> Rc<Folder> {
        Rc::new(Folder {
            name: String::new(),
            parent: Weak::new(),
            children: RefCell::default(),
        })
    }

    pub fn add(self: &Rc<Self>, name: &str) -> Rc<Folder> {
        let child = Rc::new(Folder {
            name: name.into(),
            parent: Rc::downgrade(self),
            children: RefCell::default(),
        });
        self.children.borrow_mut().push(child.clone());
        child
    }

    pub fn path(&self) -> String {
        match self.parent.upgrade() {
            Some(parent) => format!("{}/{}", parent.path(), self.name),
            None => self.name.clone(),
        }
    }

    pub fn size(&self) -> usize {
        1 + self
            .children
            .borrow()
            .iter()
            .map(|c| c.size())
            .sum::<usize>()
    }
}

use std::rc::{Rc, Weak};
use std::thread;

pub struct Folder {
    name: String,
    parent: Weak<Folder>,
}

impl Folder {
    pub fn root() -> Rc<Folder> {
        Rc::new(Folder {
            name: String::new(),
            parent: Weak::new(),
        })
    }

    pub fn child(self: &Rc<Self>, name: &str) -> Rc<Folder> {
        Rc::new(Folder {
            name: name.to_string(),
            parent: Rc::downgrade(self),
        })
    }

    pub fn path(&self) -> String {
        match self.parent.upgrade() {
            Some(parent) => format!("{}/{}", parent.path(), self.name),
            None => self.name.clone(),
        }
    }
}

pub fn longest_path(folders: Vec<Rc<Folder>>) -> Option<String> {
    folders
        .into_iter()
        .map(|folder| thread::spawn(move || folder.path()))
        .filter_map(|handle| handle.join().ok())
        .max_by_key(String::len)
}

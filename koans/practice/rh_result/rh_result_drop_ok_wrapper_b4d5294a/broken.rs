use std::rc::{Rc, Weak};

pub struct Folder {
    pub name: String,
}

pub struct File {
    pub name: String,
    pub parent: Weak<Folder>,
}

impl File {
    pub fn path(&self) -> Result<String, &'static str> {
        let folder: Rc<Folder> = self.parent.upgrade().ok_or("folder was deleted")?;
        format!("{}/{}", folder.name, self.name)
    }
}

pub struct Folder {
    pub name: String,
    pub parent: Option<Box<Folder>>,
}

impl Folder {
    pub fn path(&self) -> String {
        if self.parent.is_none() {
            return self.name.clone();
        }
        let parent = self.parent.unwrap();
        format!("{}/{}", parent.path(), self.name)
    }
}

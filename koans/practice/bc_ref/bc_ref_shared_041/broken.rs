pub struct Folder {
    pub size: u64,
    pub changes: u32,
    pub children: Vec<Folder>,
}

impl Folder {
    fn grow(&mut self, bytes: u64) {
        self.size += bytes;
        self.changes += 1;
    }

    pub fn absorb(&mut self) {
        let sizes = self.children.iter().map(|child| child.size);
        for size in sizes.filter(|size| *size > 0) {
            self.grow(size);
        }
        self.children.clear();
    }
}

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
        let sizes: Vec<u64> = self.children.iter().map(|child| child.size).collect();
        for size in sizes.into_iter().filter(|size| *size > 0) {
            self.grow(size);
        }
        self.children.clear();
    }
}

pub struct Recent<T> {
    entries: Vec<T>,
}

impl<T: PartialEq> Recent<T> {
    pub fn new() -> Self {
        Self { entries: vec![] }
    }

    pub fn open(&mut self, entry: T) -> bool {
        let known = self.entries.contains(entry);
        if !known {
            self.entries.push(entry);
        }
        known
    }
}

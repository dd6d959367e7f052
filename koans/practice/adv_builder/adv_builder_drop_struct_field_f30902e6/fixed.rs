pub struct Registry {
    pub slots: Vec<Option<u32>>,
    last: u32,
}

impl Registry {
    pub fn new(size: usize) -> Self {
        Registry {
            slots: vec![None; size],
            last: 100,
        }
    }

    fn next_id(&mut self) -> u32 {
        self.last += 1;
        self.last
    }

    pub fn occupy(&mut self, at: usize) -> u32 {
        let id = self.next_id();
        let slot = &mut self.slots[at];
        *slot.get_or_insert(id)
    }
}

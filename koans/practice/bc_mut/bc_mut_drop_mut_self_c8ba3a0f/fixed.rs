pub struct Arena {
    bytes: Vec<u8>,
    marks: Vec<usize>,
}

impl Arena {
    pub fn new(bytes: &[u8]) -> Arena {
        Arena {
            bytes: bytes.to_vec(),
            marks: vec![],
        }
    }

    pub fn view(&mut self, from: usize) -> &[u8] {
        self.marks.push(from);
        &self.bytes[from..]
    }

    pub fn owns(&self, view: &[u8]) -> bool {
        let address = view.as_ptr();
        self.marks
            .iter()
            .any(|&mark| &self.bytes[mark] as *const u8 == address)
    }
}

#[derive(Debug, PartialEq)]
pub struct Copy {
    pub title: String,
    pub reserved_for: Option<u32>,
}

#[derive(Default)]
pub struct Desk {
    pub held: Vec<Copy>,
    pub shelf: Vec<Copy>,
}

impl Desk {
    /// Gives the number of the reader to be told, if any.
    pub fn returned(&mut self, copy: Copy) -> Option<u32> {
        if let Some(reader) = copy.reserved_for {
            self.held.push(copy);
            return Some(reader);
        }
        self.shelf.push(copy);
        None
    }
}

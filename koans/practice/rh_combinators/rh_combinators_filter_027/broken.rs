#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mooring {
    pub id: char,
    pub depth: f32,
}

pub struct Marina {
    free: Vec<Mooring>,
}

impl Marina {
    pub fn new(free: impl IntoIterator<Item = Mooring>) -> Marina {
        Marina {
            free: free.into_iter().collect(),
        }
    }

    /// Only the mooring that was freed last is offered.
    pub fn offer(&self, draught: f32) -> Option<char> {
        self.free
            .last()
            .map(|m| (m.id, m.depth))
            .filter(|(_, depth)| depth > draught)
            .map(|(id, _)| id)
    }

    pub fn take(&mut self, draught: f32) -> Option<Mooring> {
        self.offer(draught).and_then(|_| self.free.pop())
    }
}

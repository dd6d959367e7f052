use std::collections::VecDeque;

#[derive(Debug, Default)]
pub struct Checkout {
    pub name: String,
    queue: VecDeque<u32>,
}

impl Checkout {
    pub fn join(&mut self, items: u32) {
        self.queue.push_back(items);
    }

    pub fn is_open(&self) -> bool {
        self.name != ""
    }

    pub fn serve(&mut self) -> Option<u32> {
        if self.queue.len() == 0 {
            return None;
        }
        self.queue.pop_front()
    }

    /// Moves every other customer to `other`.
    pub fn split(&mut self, other: &mut Checkout) {
        let mut stay = VecDeque::new();
        while self.queue.len() > 0 {
            stay.extend(self.queue.pop_front());
            other.queue.extend(self.queue.pop_front());
        }
        self.queue = stay;
    }
}

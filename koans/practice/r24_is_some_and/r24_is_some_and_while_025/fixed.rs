use std::collections::VecDeque;

pub struct Sessions {
    /// Oldest first.
    queue: VecDeque<(u64, String)>,
    lifetime: u64,
}

impl Sessions {
    pub fn lasting(lifetime: u64) -> Self {
        Sessions {
            queue: VecDeque::new(),
            lifetime,
        }
    }

    pub fn touch(&mut self, user: &str, now: u64) {
        self.queue.retain(|(_, name)| name != user);
        self.queue.push_back((now, user.to_string()));
    }

    pub fn expire(&mut self, now: u64) -> usize {
        let before = self.queue.len();
        while self
            .queue
            .front()
            .is_some_and(|(seen, _)| seen + self.lifetime < now)
        {
            self.queue.pop_front();
        }
        before - self.queue.len()
    }
}

use std::collections::VecDeque;

#[derive(Debug, PartialEq)]
pub enum Counter {
    Closed,
    Idle,
}

#[derive(Default)]
pub struct Queue {
    tickets: VecDeque<u32>,
    priority: Option<u32>,
    pub open: bool,
}

impl Queue {
    pub fn draw(&mut self, ticket: u32, senior: bool) {
        if senior && self.priority.is_none() {
            self.priority = Some(ticket);
            return self.priority;
        }
        self.tickets.push_back(ticket);
    }

    pub fn serve(&mut self) -> Result<u32, Counter> {
        if !self.open {
            return Err(Counter::Closed);
        }
        if let Some(ticket) = self.priority.take() {
            return Ok(ticket);
        }
        self.tickets.pop_front().ok_or(Counter::Idle)
    }
}

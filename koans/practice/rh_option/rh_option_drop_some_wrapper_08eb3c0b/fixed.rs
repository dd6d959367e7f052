#[derive(Debug)]
pub struct Ticket {
    pub subject: String,
    pub urgent: bool,
}

#[derive(Default)]
pub struct Desk {
    queue: Vec<Ticket>,
    pub log: Vec<String>,
}

impl Desk {
    pub fn open(&mut self, ticket: Ticket) -> usize {
        let subject = ticket.subject.clone();
        let place = if ticket.urgent { 0 } else { self.queue.len() };
        self.queue.insert(place, ticket);
        self.log.push(format!("{} at {place}", subject));
        place
    }

    pub fn close(&mut self) -> Option<String> {
        if self.queue.is_empty() {
            return None;
        }
        Some(self.queue.remove(0).subject)
    }
}

pub struct EventLog {
    events: Vec<String>,
}

impl EventLog {
    pub fn new(text: &str) -> Self {
        let events = text.split(' ').map(String::from).collect();
        EventLog { events }
    }

    pub fn rewind(&mut self, keep: usize) -> String {
        let tail = &self.events[keep.min(self.events.len())..];
        self.events.truncate(keep);
        tail.join("+")
    }

    pub fn show(&self) -> String {
        self.events.join(" ")
    }
}

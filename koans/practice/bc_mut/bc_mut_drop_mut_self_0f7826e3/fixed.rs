pub struct EventLog {
    events: Vec<String>,
}

impl EventLog {
    pub fn new(text: &str) -> Self {
        let events = text.split(' ').map(String::from).collect();
        EventLog { events }
    }

    pub fn rewind(&mut self, keep: usize) -> String {
        let tail = self.events.split_off(keep.min(self.events.len()));
        tail.join("+")
    }

    pub fn show(&self) -> String {
        self.events.join(" ")
    }
}

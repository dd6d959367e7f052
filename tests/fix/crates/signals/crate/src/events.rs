#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    Opened { name: String },
    Moved(i32, i32),
    Closed,
}

impl Event {
    pub fn topic(&self) -> &'static str {
        match self {
            Event::Opened { .. } | Event::Closed => "window",
            Event::Moved(..) => "pointer",
        }
    }
}

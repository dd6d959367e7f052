#[derive(Debug, PartialEq)]
pub enum Event {
    Opened { issue: u32 },
    Labeled { issue: u32, label: String },
}

impl Event {
    pub fn issue(&self) -> u32 {
        match self {
            Event::Opened { issue } | Event::Labeled { issue, .. } => *issue,
        }
    }
}

pub fn batches(events: &[Event], size: usize) -> Vec<Vec<Event>> {
    events.chunks(size.max(1)).map(<[Event]>::to_vec).collect()
}

pub fn touching(events: &[Event], wanted: u32) -> Vec<Event> {
    let mut hits = events.to_owned();
    hits.retain(|event| event.issue() == wanted);
    hits
}

#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    Login { user: String },

    Shutdown,
}

#[derive(Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    Users,

    System,
}

impl From<&Event> for Topic {
    fn from(event: &Event) -> Topic {
        match event {
            Event::Login { .. } => Topic::Users,

            Event::Shutdown => Topic::System,
        }
    }
}

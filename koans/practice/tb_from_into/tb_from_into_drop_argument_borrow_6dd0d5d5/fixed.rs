use std::sync::mpsc::{self, Sender};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

pub enum Event {
    Countdown(u8),
    Stage { name: Arc<str>, burn: u32 },
    Abort(Arc<str>),
}

fn line(event: &Event) -> String {
    match event {
        Event::Countdown(n) => format!("T-{n}"),
        Event::Stage { name, burn } => format!("{name} burns {burn}s"),
        Event::Abort(why) => format!("ABORT {why}"),
    }
}

pub fn recorder() -> (Sender<Event>, JoinHandle<String>) {
    let (sender, events) = mpsc::channel::<Event>();
    let thread = thread::spawn(move || {
        let lines: Vec<String> = events.iter().map(|event| line(&event)).collect();
        lines.join("; ")
    });
    (sender, thread)
}

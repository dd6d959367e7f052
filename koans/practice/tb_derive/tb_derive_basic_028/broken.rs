#[derive(Debug)]
pub enum Event {
    Motion(u8),
    Noise { level: u16 },
    Quiet,
}

pub fn squeeze(mut events: Vec<Event>) -> (Vec<Event>, usize) {
    let before = events.len();
    events.dedup();
    let dropped = before - events.len();
    (events, dropped)
}

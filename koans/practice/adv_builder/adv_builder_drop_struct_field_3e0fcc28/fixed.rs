use std::collections::VecDeque;

pub struct Window {
    pub recent: VecDeque<i16>,
    pub room: usize,
}

pub fn open_window(room: usize) -> Window {
    let recent = VecDeque::new();
    Window { recent, room }
}

pub fn oldest_after(window: &mut Window, reading: i16) -> Option<i16> {
    window.recent.push_back(reading);
    let start = window.recent.len().checked_sub(window.room)?;
    let oldest = window.recent.get(start)?;
    Some(*oldest)
}

use std::collections::VecDeque;

pub struct Song {
    pub title: String,
    pub seconds: u16,
}

pub fn encore(queue: &mut VecDeque<Song>) -> Option<String> {
    let last = queue.back()?.clone();
    let note = format!("{} {}s", last.title, last.seconds);
    queue.push_front(last);
    Some(note)
}

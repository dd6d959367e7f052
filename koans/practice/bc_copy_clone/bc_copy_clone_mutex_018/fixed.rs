use std::sync::Mutex;
use std::thread;

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Stats {
    pub messages: usize,
    pub longest: String,
}

#[derive(Default)]
pub struct Room {
    stats: Mutex<Stats>,
}

impl Room {
    pub fn say(&self, text: &str) {
        let mut stats = self.stats.lock().unwrap();
        stats.messages += 1;
        if text.len() > stats.longest.len() {
            stats.longest = text.to_owned();
        }
    }

    pub fn snapshot(&self) -> Stats {
        let stats = self.stats.lock().unwrap();
        stats.clone()
    }
}

pub fn rush(lines: &[&str]) -> Stats {
    let room = Room::default();
    thread::scope(|s| {
        for line in lines {
            s.spawn(|| room.say(line));
        }
    });
    room.snapshot()
}

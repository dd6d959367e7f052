#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomKey(String);

pub struct Rack {
    hooks: Vec<RoomKey>,
    log: Vec<String>,
}

impl Rack {
    pub fn new(rooms: &[&str]) -> Rack {
        Rack {
            hooks: rooms.iter().map(|room| RoomKey(room.to_string())).collect(),
            log: vec![],
        }
    }

    pub fn take(&mut self, room: &str) -> Option<RoomKey> {
        let hook = self.hooks.iter().position(|key| key.0 == room)?;
        Some(self.hooks.swap_remove(hook))
    }

    pub fn give_back(&mut self, key: RoomKey) -> usize {
        self.hooks.push(key);
        self.log.push(format!("{} back", key.0));
        self.hooks.len()
    }

    pub fn last_entry(&self) -> Option<&str> {
        self.log.last().map(|entry| entry.as_str())
    }
}

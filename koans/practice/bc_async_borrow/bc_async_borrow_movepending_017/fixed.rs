#[derive(Debug, Clone)]
pub struct Room {
    pub topic: String,
    pub lines: Vec<(String, String)>,
}

#[derive(Default)]
pub struct Archive {
    rooms: Vec<Room>,
}

impl Archive {
    fn store(&mut self, room: Room) -> usize {
        self.rooms.push(room);
        self.rooms.len()
    }
}

async fn summary(room: &Room) -> String {
    let mut speakers: Vec<&str> = room.lines.iter().map(|(who, _)| who.as_str()).collect();
    speakers.sort_unstable();
    speakers.dedup();
    format!("{}: {}", room.topic, speakers.join(", "))
}

pub async fn close(archive: &mut Archive, room: Room) -> (String, usize) {
    let text = summary(&room).await;
    let shelf = archive.store(room);
    (text, shelf)
}

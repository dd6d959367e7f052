pub struct Room {
    pub label: String,
    pub width: u32,
    pub depth: u32,
}

pub struct Plan {
    rooms: Vec<Room>,
}

impl Plan {
    pub fn read(text: &str) -> Option<Plan> {
        let mut rooms = Vec::new();
        for line in text.lines() {
            let (label, size) = line.split_once(':')?;
            let (width, depth) = size.split_once('x')?;
            rooms.push(Room {
                label: label.to_string(),
                width: width.parse().ok()?,
                depth: depth.parse().ok()?,
            });
        }
        Some(Plan { rooms })
    }

    pub fn area(&self) -> u32 {
        let mut area = 0;
        for Room { width, length, .. } in &self.rooms {
            area += width * length;
        }
        area
    }

    pub fn narrow(&self) -> impl Iterator<Item = &str> {
        self.rooms
            .iter()
            .filter(|Room { width, .. }| *width < 2)
            .map(|Room { name, .. }| name.as_str())
    }
}

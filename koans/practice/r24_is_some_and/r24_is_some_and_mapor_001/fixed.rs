pub struct Exhibit {
    pub title: String,
    pub insured: Option<u64>,
}

pub struct Room {
    pub exhibits: Vec<Exhibit>,
    pub camera: Option<bool>,
}

impl Room {
    fn valuable(&self) -> bool {
        self.exhibits
            .iter()
            .any(|exhibit| exhibit.insured.is_some_and(|value| value >= 1_000_000))
    }

    pub fn needs_guard(&self) -> bool {
        self.valuable() && self.camera.is_none_or(|works| !works)
    }
}

pub fn guards(rooms: &[Room]) -> usize {
    rooms.iter().filter(|room| room.needs_guard()).count()
}

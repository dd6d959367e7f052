pub struct InPort {
    pub dock: u8,
}

pub struct AtSea {
    pub left_at: u32,
}

pub struct Ship<Where> {
    pub boxes: u32,
    pub place: Where,
}

impl Ship<InPort> {
    pub fn load(&mut self, boxes: u32) {
        self.boxes += boxes * if self.place.dock == 1 { 2 } else { 1 };
    }

    pub fn sail(self, now: u32) -> Ship<AtSea> {
        Ship {
            boxes: self.boxes,
            place: AtSea { left_at: now },
        }
    }
}

impl Ship<AtSea> {
    pub fn arrive(self, now: u32, dock: u8) -> (Ship<InPort>, u32) {
        let days = now - self.place.left_at;
        (
            Ship {
                boxes: self.boxes,
                place: InPort { dock },
            },
            days,
        )
    }
}

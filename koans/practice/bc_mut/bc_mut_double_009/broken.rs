#[derive(Debug, Default, PartialEq)]
pub struct Wing {
    pub rooms: Vec<u16>,
    pub floor: u8,
}

pub struct Hotel {
    pub wings: [Wing; 2],
}

impl Hotel {
    pub fn exchange_rooms(&mut self) {
        std::mem::swap(&mut self.wings[0].rooms, &mut self.wings[1].rooms);
    }
}

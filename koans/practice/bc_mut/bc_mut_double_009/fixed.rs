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
        let [west, east] = &mut self.wings;
        std::mem::swap(&mut west.rooms, &mut east.rooms);
    }
}

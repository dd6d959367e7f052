pub trait Room {
    fn number(&self) -> u16;
    fn rate(&self) -> u32;
}

pub struct Single {
    pub number: u16,
}

pub struct Suite {
    pub number: u16,
    pub sea_view: bool,
}

impl Room for Single {
    fn number(&self) -> u16 {
        self.number
    }

    fn rate(&self) -> u32 {
        80
    }
}

impl Room for Suite {
    fn number(&self) -> u16 {
        self.number
    }

    fn rate(&self) -> u32 {
        if self.sea_view {
            240
        } else {
            190
        }
    }
}

pub fn bills(rooms: &[Box<dyn Room>], nights: u32) -> Vec<(u16, u32)> {
    let mut bills: Vec<(u16, u32)> = rooms
        .iter()
        .map(|room| (room.number, room.rate() * nights))
        .collect();
    bills.sort();
    bills
}

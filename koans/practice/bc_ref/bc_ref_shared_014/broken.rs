pub enum Travel {
    Up(u8),
    Down(u8),
    Stay,
}

pub struct Elevator {
    pub floor: u8,
    pub stops: Vec<u8>,
}

impl Elevator {
    pub fn step(&mut self) -> Travel {
        let Some(stop) = self.stops.first() else {
            return Travel::Stay;
        };
        self.stops.remove(0);
        let from = std::mem::replace(&mut self.floor, *stop);
        if *stop >= from {
            Travel::Up(stop - from)
        } else {
            Travel::Down(from - stop)
        }
    }
}

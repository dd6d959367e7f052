pub struct Ship {
    pub length: f32,
    pub draught: f32,
    pub tugs: u8,
}

pub fn toll(ship: &Ship) -> Option<u32> {
    let class;
    if ship.draught > 12.0 {
        return None;
    } else if ship.length > 200.0 {
        class = 3;
    } else if ship.length > 80.0 {
        class = 2;
    } else if ship.length <= 80.0 {
        class = 1;
    }
    Some(class * 1000 + u32::from(ship.tugs) * 150)
}

pub fn queue_toll(queue: &[Ship]) -> u32 {
    let mut sum = 0;
    for ship in queue {
        match toll(ship) {
            Some(fee) => sum += fee,
            None => break,
        }
    }
    sum
}

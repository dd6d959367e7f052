#[derive(Debug)]
pub enum Room {
    Single,
    Suite,
}

#[derive(Debug)]
pub struct Reservation<'a> {
    pub guest: &'a str,
    pub room: Room,
    pub nights: u32,
}

pub fn invoice(r: &Reservation) -> String {
    let rate = if let Room::Suite = r.room { 200 } else { 60 };
    format!("{r:?} = {}", rate * r.nights)
}

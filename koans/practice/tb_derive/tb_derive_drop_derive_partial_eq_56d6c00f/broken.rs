#[derive(Clone, Copy)]
pub enum Zone {
    Home,
    Abroad,
}

pub fn shipping(zone: Zone, grams: u32) -> u32 {
    let mut fee;
    if zone == Zone::Abroad {
        fee = 1500;
    } else {
        fee = 400;
    }
    if grams > 2000 {
        fee += (grams - 2000) / 10;
    }
    fee
}

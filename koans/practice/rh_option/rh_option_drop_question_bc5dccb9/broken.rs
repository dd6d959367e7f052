use std::sync::Mutex;

#[derive(PartialEq)]
pub enum Suit {
    Small,
}

pub fn fetch(rack: &Mutex<Vec<Suit>>, wish: Suit) -> Option<usize> {
    let mut suits = rack.lock().ok()?;
    let place = suits.iter().position(|suit| *suit == wish);
    suits.remove(place);
    Some(suits.len())
}

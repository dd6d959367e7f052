pub enum Offer {
    Percent(u32),
    FlatOff(u32),
    BuyTwo { every: u32 },
}

/// A function from unit price and quantity to the amount due.
pub fn percent(rate: u32) -> impl Fn(u32, u32) -> u32 {
    move |price, quantity| price * quantity * (100 - rate) / 100
}

pub fn flat(off: u32) -> impl Fn(u32, u32) -> u32 {
    move |price, quantity| (price * quantity).saturating_sub(off)
}

pub fn due(offer: &Offer, price: u32, quantity: u32) -> u32 {
    match *offer {
        Offer::Percent(rate) => percent(rate)(price, quantity),
        Offer::FlatOff(off) => flat(off)(price, quantity),
        Offer::BuyTwo { every } => price * (quantity - quantity / every),
    }
}

use std::future::{self, Future};

pub struct Room {
    pub area: f64,
    pub floor: u8,
}

pub trait Tariff {
    fn per_square_metre(&self, floor: u8) -> impl Future<Output = f64>;
}

pub struct Flat(pub f64);

impl Tariff for Flat {
    fn per_square_metre(&self, floor: u8) -> impl Future<Output = f64> {
        future::ready(self.0 - 0.25 * f64::from(floor))
    }
}

async fn cost<T: Tariff>(room: &Room, tariff: &T) -> f64 {
    room.area * tariff.per_square_metre(room.floor).await
}

pub async fn duplex<T: Tariff>(lower: &Room, upper: &Room, tariff: &T) -> f64 {
    let below = cost(lower, tariff);
    let above = cost(upper, tariff);
    below.await + above.await
}

use std::collections::BTreeSet;

#[derive(Default)]
pub struct BookingBuilder {
    passengers: Vec<String>,
    car: Option<String>,
    extras: BTreeSet<&'static str>,
}

#[derive(Debug)]
pub struct Booking {
    pub passengers: Vec<String>,
    pub car: Option<String>,
    pub extras: BTreeSet<&'static str>,
    pub price: u32,
}

impl BookingBuilder {
    pub fn passenger(mut self, name: &str) -> Self {
        self.passengers.push(name.into());
        self
    }

    pub fn car(self, plate: &str) -> Self {
        Self {
            car: Some(plate.into()),
            ..self
        }
    }

    pub fn extra(mut self, what: &'static str) -> Self {
        self.extras.insert(what);
        self
    }

    pub fn confirm(self) -> Option<Booking> {
        if self.passengers.is_empty() {
            return None;
        }
        let car_fee = if self.car.is_some() { 40 } else { 0 };
        let price = 15 * self.passengers.len() as u32 + car_fee + 5 * self.extras.len() as u32;
        Some(Booking {
            passengers: self.passengers,
            car: self.car,
            extras: self.extras,
            price,
        })
    }
}

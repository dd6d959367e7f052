pub trait Shipping {
    fn days(&self, km: u32) -> u32;
}

pub struct Bike;
pub struct Truck {
    pub stops: u32,
}

impl Shipping for Bike {
    fn days(&self, _km: u32) -> u32 {
        1
    }
}

impl Shipping for Truck {
    fn days(&self, km: u32) -> u32 {
        1 + km / 600 + self.stops
    }
}

pub fn method(kilos: f32, km: u32) -> dyn Shipping {
    if kilos < 2.0 && km < 20 {
        return Bike;
    }
    Truck { stops: km / 1000 }
}

pub fn promise(kilos: f32, km: u32) -> String {
    match method(kilos, km).days(km) {
        1 => "tomorrow".to_string(),
        n => format!("in {n} days"),
    }
}

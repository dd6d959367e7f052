use std::marker::PhantomData;

pub struct Grounded;
pub struct Airborne;

pub struct Drone<S> {
    battery: u8,
    _state: PhantomData<S>,
}

impl Drone<Grounded> {
    pub fn charged() -> Drone<Grounded> {
        Drone {
            battery: 100,
            _state: PhantomData,
        }
    }

    pub fn take_off(self) -> Drone<Airborne> {
        Drone {
            battery: self.battery - 10,
            _state: PhantomData,
        }
    }
}

impl Drone<Airborne> {
    pub fn fly(mut self, km: u8) -> Drone<Airborne> {
        self.battery = self.battery.saturating_sub(km * 3);
        self
    }

    pub fn must_land(&self) -> bool {
        self.battery < 20
    }
}

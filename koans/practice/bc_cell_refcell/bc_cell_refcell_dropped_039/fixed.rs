use std::sync::Mutex;

pub struct Meter {
    minutes: Mutex<u32>,
    price: u32,
}

fn receipt(meter: &Meter, minutes: u32) -> String {
    let free = meter.minutes.try_lock().is_ok();
    let cost = minutes * meter.price;
    format!(
        "{minutes} min, {cost} ct{}",
        if free { "" } else { " (busy)" }
    )
}

impl Meter {
    pub fn priced(price: u32) -> Self {
        Meter {
            minutes: Mutex::new(0),
            price,
        }
    }

    pub fn insert(&self, coin: u32) -> String {
        let mut minutes = self.minutes.lock().unwrap();
        *minutes += coin / self.price;
        let paid = *minutes;
        drop(minutes);
        receipt(self, paid)
    }
}

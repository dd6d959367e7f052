use std::rc::{Rc, Weak};

pub struct Driver {
    pub plate: String,
    pub rating: f32,
}

pub struct Ride {
    pub from: &'static str,
    driver: Weak<Driver>,
}

pub struct Dispatch {
    pub drivers: Vec<Rc<Driver>>,
}

impl Dispatch {
    pub fn best(&self) -> Option<&Rc<Driver>> {
        self.drivers
            .iter()
            .max_by(|a, b| a.rating.total_cmp(&b.rating))
    }

    pub fn request(&self, from: &'static str) -> Option<Ride> {
        let driver = Rc::downgrade(self.best()?);
        Some(Ride { from, driver })
    }
}

impl Ride {
    pub fn ticket(&self) -> Option<String> {
        let driver = self.driver.upgrade()?;
        let stars = "*".repeat(driver.rating.round() as usize);
        Some(format!("{}: {} {stars}", self.from, driver.plate))
    }
}

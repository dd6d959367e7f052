pub trait Controller {
    fn feed(&mut self, celsius: f64);
    fn output(&self) -> bool;
}

#[derive(Default)]
pub struct Thermostat {
    pub low: f64,
    pub high: f64,
    pub heating: bool,
    pub switches: u32,
}

impl Controller for Thermostat {
    fn feed(&mut self, celsius: f64) {
        let next = match celsius {
            c if c < self.low => true,
            c if c > self.high => false,
            _ => self.heating,
        };
        if next != self.heating {
            self.heating = next;
            self.switches += 1;
        }
    }

    fn output(&self) -> bool {
        self.heating
    }
}

pub fn replay(controller: &mut impl Controller, log: &[f64]) -> Vec<bool> {
    let mut states = Vec::with_capacity(log.len());
    for &c in log {
        controller.feed(c);
        states.push(controller.output());
    }
    states
}

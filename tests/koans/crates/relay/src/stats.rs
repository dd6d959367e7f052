use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

/// Counts behind a shared reference.
#[derive(Debug, Default)]
pub struct Gauge {
    total: Cell<u32>,
    samples: RefCell<Vec<f64>>,
}

impl Gauge {
    pub fn record(&self, sample: f64) {
        self.total.set(self.total.get() + 1);
        self.samples.borrow_mut().push(sample);
    }

    pub fn mean(&self) -> Option<f64> {
        let samples = self.samples.borrow();
        if samples.is_empty() {
            return None;
        }
        Some(samples.iter().sum::<f64>() / samples.len() as f64)
    }

    pub fn total(&self) -> u32 {
        self.total.get()
    }
}

/// A view of a gauge that does not keep it alive.
#[derive(Debug, Clone)]
pub struct Meter {
    gauge: Weak<Gauge>,
}

impl Meter {
    pub fn of(gauge: &Rc<Gauge>) -> Meter {
        Meter { gauge: Rc::downgrade(gauge) }
    }

    pub fn read(&self) -> Option<u32> {
        let gauge = self.gauge.upgrade()?;
        Some(gauge.total())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records() {
        let gauge = Gauge::default();
        assert_eq!(gauge.mean(), None);
        gauge.record(1.0);
        gauge.record(2.0);
        assert_eq!((gauge.total(), gauge.mean()), (2, Some(1.5)));
    }

    #[test]
    fn outlives_its_gauge() {
        let gauge = Rc::new(Gauge::default());
        let meter = Meter::of(&gauge);
        let copy = Rc::clone(&gauge);
        copy.record(4.0);
        assert_eq!(meter.read(), Some(1));
        drop(gauge);
        drop(copy);
        assert_eq!(meter.clone().read(), None);
    }
}

//! Sensors, calibrated readings and listeners that come and go.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::{Rc, Weak};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Quantity {
    Heat,
    Humidity,
    Pressure,
}

pub trait Sensor {
    fn quantity(&self) -> Quantity;
    fn read(&mut self) -> Result<f32, ReadError>;
}

#[derive(Debug, Clone, PartialEq)]
pub enum ReadError {
    Offline(Quantity),
    Absurd { quantity: Quantity, value: f32 },
}

/// Plays a recorded series.
pub struct Replay<I> {
    pub quantity: Quantity,
    pub series: I,
}

impl<I: Iterator<Item = f32>> Sensor for Replay<I> {
    fn quantity(&self) -> Quantity {
        self.quantity
    }

    fn read(&mut self) -> Result<f32, ReadError> {
        self.series.next().ok_or(ReadError::Offline(self.quantity))
    }
}

/// Rejects values of the inner sensor outside a band.
pub struct Guarded {
    pub inner: Box<dyn Sensor>,
    pub band: (f32, f32),
}

impl Sensor for Guarded {
    fn quantity(&self) -> Quantity {
        self.inner.quantity()
    }

    fn read(&mut self) -> Result<f32, ReadError> {
        let value = self.inner.read()?;
        let (low, high) = self.band;
        if value < low || value > high {
            return Err(ReadError::Absurd {
                quantity: self.quantity(),
                value,
            });
        }
        Ok(value)
    }
}

pub trait Listener {
    fn notify(&self, quantity: Quantity, value: f32);
}

#[derive(Debug, Default)]
pub struct Display {
    pub lines: RefCell<Vec<String>>,
}

impl Listener for Display {
    fn notify(&self, quantity: Quantity, value: f32) {
        self.lines
            .borrow_mut()
            .push(format!("{quantity:?}={value:.1}"));
    }
}

#[derive(Debug, Default)]
pub struct Peak(pub Cell<Option<f32>>);

impl Listener for Peak {
    fn notify(&self, _: Quantity, value: f32) {
        let best = self.0.get().map_or(value, |old| old.max(value));
        self.0.set(Some(best));
    }
}

#[derive(Default)]
pub struct Hub {
    sensors: Vec<Box<dyn Sensor>>,
    listeners: HashMap<Quantity, Vec<Weak<dyn Listener>>>,
}

impl Hub {
    pub fn attach(&mut self, sensor: impl Sensor + 'static) -> &mut Self {
        self.sensors.push(Box::new(sensor));
        self
    }

    pub fn listen(&mut self, quantity: Quantity, listener: &Rc<dyn Listener>) {
        self.listeners
            .entry(quantity)
            .or_default()
            .push(Rc::downgrade(listener));
    }

    pub fn poll(&mut self) -> Vec<ReadError> {
        let mut errors = Vec::new();
        for sensor in &mut self.sensors {
            let quantity = sensor.quantity();
            match sensor.read() {
                Ok(value) => {
                    let list = self.listeners.entry(quantity).or_default();
                    list.retain(|weak| weak.upgrade().map(|l| l.notify(quantity, value)).is_some());
                }
                Err(e) => errors.push(e),
            }
        }
        errors
    }

    pub fn audience(&self, quantity: Quantity) -> usize {
        self.listeners.get(&quantity).map_or(0, Vec::len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn replay(quantity: Quantity, values: &[f32]) -> Replay<std::vec::IntoIter<f32>> {
        Replay {
            quantity,
            series: values.to_vec().into_iter(),
        }
    }

    #[test]
    fn listeners_hear_their_quantity() {
        let display = Rc::new(Display::default());
        let mut hub = Hub::default();
        hub.attach(replay(Quantity::Heat, &[20.0]))
            .attach(replay(Quantity::Pressure, &[1013.0]));
        let listener: Rc<dyn Listener> = display.clone();
        hub.listen(Quantity::Pressure, &listener);
        assert!(hub.poll().is_empty());
        assert_eq!(*display.lines.borrow(), ["Pressure=1013.0"]);
    }

    #[test]
    fn exhausted_sensors_go_offline() {
        let mut hub = Hub::default();
        hub.attach(replay(Quantity::Heat, &[]));
        assert_eq!(hub.poll(), [ReadError::Offline(Quantity::Heat)]);
    }

    #[test]
    fn guarded_sensor_rejects() {
        let inner = Box::new(replay(Quantity::Humidity, &[50.0, 130.0]));
        let mut sensor = Guarded {
            inner,
            band: (0.0, 100.0),
        };
        assert_eq!(sensor.read(), Ok(50.0));
        let err = sensor.read().unwrap_err();
        assert_eq!(
            err.clone(),
            ReadError::Absurd {
                quantity: Quantity::Humidity,
                value: 130.0
            }
        );
    }

    #[test]
    fn dropped_listeners_are_forgotten() {
        let mut hub = Hub::default();
        hub.attach(replay(Quantity::Heat, &[3.0, 9.0, 4.0]));
        let peak: Rc<dyn Listener> = Rc::new(Peak::default());
        hub.listen(Quantity::Heat, &peak);
        hub.poll();
        assert_eq!(hub.audience(Quantity::Heat), 1);
        drop(peak);
        hub.poll();
        assert_eq!(hub.audience(Quantity::Heat), 0);
    }

    #[test]
    fn peak_keeps_the_highest() {
        let peak = Peak::default();
        for value in [2.0, 7.5, 1.0] {
            peak.notify(Quantity::Heat, value);
        }
        assert_eq!(peak.0.get(), Some(7.5));
    }
}

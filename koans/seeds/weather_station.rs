//! Sensors, observers and statistics.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::{self, Debug};
use std::rc::{Rc, Weak};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quantity {
    Celsius,
    Hectopascal,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    pub quantity: Quantity,
    pub value: f32,
}

/// Something that is told about new samples.
pub trait Observer {
    fn notify(&mut self, sample: &Sample);
}

#[derive(Default, Clone)]
pub struct Extremes {
    ranges: HashMap<Quantity, (f32, f32)>,
}

impl Extremes {
    pub fn range(&self, quantity: Quantity) -> Option<(f32, f32)> {
        self.ranges.get(&quantity).copied()
    }
}

impl Observer for Extremes {
    fn notify(&mut self, sample: &Sample) {
        let value = sample.value;
        self.ranges
            .entry(sample.quantity)
            .and_modify(|(low, high)| {
                *low = low.min(value);
                *high = high.max(value);
            })
            .or_insert((value, value));
    }
}

/// Rings once when a threshold is crossed.
pub struct Alarm<F: FnOnce(Sample)> {
    limit: f32,
    ring: Option<F>,
}

impl<F: FnOnce(Sample)> Alarm<F> {
    pub fn above(limit: f32, ring: F) -> Self {
        let ring = Some(ring);
        Alarm { limit, ring }
    }
}

impl<F: FnOnce(Sample)> Observer for Alarm<F> {
    fn notify(&mut self, sample: &Sample) {
        if sample.value <= self.limit {
            return;
        }
        if let Some(ring) = self.ring.take() {
            ring(*sample);
        }
    }
}

type Shared = Rc<RefCell<dyn Observer>>;

#[derive(Default)]
pub struct Station {
    owned: Vec<Shared>,
    watching: Vec<Weak<RefCell<dyn Observer>>>,
}

impl Station {
    pub fn own(&mut self, observer: impl Observer + 'static) -> &mut Self {
        self.owned.push(Rc::new(RefCell::new(observer)));
        self
    }

    pub fn watch<O: Observer + 'static>(&mut self, observer: &Rc<RefCell<O>>) {
        let shared: Shared = observer.clone();
        self.watching.push(Rc::downgrade(&shared));
    }

    /// Passes a sample on and returns how many heard of it.
    pub fn record(&mut self, quantity: Quantity, value: f32) -> usize {
        let sample = Sample { quantity, value };
        self.watching.retain(|weak| weak.strong_count() > 0);
        let watching = self.watching.iter().filter_map(Weak::upgrade);
        let all: Vec<Shared> = self.owned.iter().cloned().chain(watching).collect();
        for observer in &all {
            observer.borrow_mut().notify(&sample);
        }
        all.len()
    }
}

impl Debug for Station {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Station")
            .field("owned", &self.owned.len())
            .field("watching", &self.watching.len())
            .finish()
    }
}

/// Means over a window that slides along the values.
pub fn moving_mean<'v>(values: &'v [f32], size: usize) -> impl Iterator<Item = f32> + 'v {
    let windows = values.windows(size);
    windows.map(move |window| window.iter().sum::<f32>() / size as f32)
}

pub fn parse_samples(text: &str) -> Result<Vec<Sample>, String> {
    let mut samples = Vec::new();
    for word in text.split_whitespace() {
        let end = word.find(char::is_alphabetic).ok_or("no unit")?;
        let (number, unit) = word.split_at(end);
        let quantity = match unit {
            "C" => Quantity::Celsius,
            "hPa" => Quantity::Hectopascal,
            other => return Err(format!("unit {other}")),
        };
        let value = number.parse().map_err(|e| format!("{number}: {e}"))?;
        samples.push(Sample { quantity, value });
    }
    Ok(samples)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extremes() {
        let mut extremes = Extremes::default();
        for sample in parse_samples("3C -2.5C 990hPa 11C").unwrap() {
            extremes.notify(&sample);
        }
        let copy = extremes.clone();
        assert_eq!(copy.range(Quantity::Celsius), Some((-2.5, 11.0)));
        assert_eq!(copy.range(Quantity::Hectopascal), Some((990.0, 990.0)));
        assert_eq!(Extremes::default().range(Quantity::Celsius), None);
    }

    #[test]
    fn alarms_ring_once() {
        let rung = Rc::new(RefCell::new(Vec::new()));
        let log = Rc::clone(&rung);
        let mut station = Station::default();
        station.own(Alarm::above(30.0, move |sample| {
            log.borrow_mut().push(sample)
        }));
        for value in [30.0, 31.0, 35.0] {
            assert_eq!(station.record(Quantity::Celsius, value), 1);
        }
        let (quantity, value) = (Quantity::Celsius, 31.0);
        assert_eq!(*rung.borrow(), [Sample { quantity, value }]);
    }

    #[test]
    fn watchers_may_leave() {
        let mut station = Station::default();
        let extremes = Rc::new(RefCell::new(Extremes::default()));
        station.watch(&extremes);
        assert_eq!(station.record(Quantity::Celsius, 1.0), 1);
        assert!(extremes.borrow().range(Quantity::Celsius).is_some());
        drop(extremes);
        assert_eq!(station.record(Quantity::Celsius, 1.0), 0);
        assert_eq!(format!("{station:?}"), "Station { owned: 0, watching: 0 }");
    }

    #[test]
    fn means() {
        let means: Vec<f32> = moving_mean(&[1.0, 3.0, 5.0], 2).collect();
        assert_eq!(means, [2.0, 4.0]);
    }

    #[test]
    fn sample_errors() {
        assert_eq!(parse_samples("7"), Err("no unit".to_string()));
        assert_eq!(parse_samples("7F"), Err("unit F".to_string()));
        let error = parse_samples("1-C").unwrap_err();
        assert_eq!(error, "1-: invalid float literal");
    }
}

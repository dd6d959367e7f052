use std::cell::Cell;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Quantity {
    Heat,
}

#[derive(Debug, Clone, PartialEq)]
pub enum ReadError {
    Offline(Quantity),
    Absurd { quantity: Quantity, value: f32 },
}

pub trait Listener {
    fn notify(&self, quantity: Quantity, value: f32);
}

#[derive(Debug, Default)]
pub struct Peak(pub Cell<Option<f32>>);

impl Listener for Peak {
    fn notify(&self, _: Quantity, value: f32) {
        let best = self.0.get().map_or(value, |old| old.max(value));
        self.0.set(Some(best));
    }
}

use std::cell::RefCell;
use std::rc::{Rc, Weak};

#[derive(Default)]
pub struct Hub {
    pub readings: Vec<(u8, f32)>,
}

pub struct Leaf {
    id: u8,
    hub: Weak<RefCell<Hub>>,
}

pub fn network(ids: &[u8]) -> (Rc<RefCell<Hub>>, Vec<Leaf>) {
    let hub = Rc::new(RefCell::new(Hub::default()));
    let leaves = ids
        .iter()
        .map(|&id| Leaf {
            id,
            hub: Rc::downgrade(&hub),
        })
        .collect();
    (hub, leaves)
}

impl Leaf {
    pub fn send(&self, value: f32) -> Option<usize> {
        let mut hub = self.hub.borrow_mut();
        hub.readings.push((self.id, value));
        Some(hub.readings.len())
    }
}

impl Hub {
    pub fn mean(&self) -> Option<f32> {
        let sum: f32 = self.readings.iter().map(|(_, v)| v).sum();
        (!self.readings.is_empty()).then(|| sum / self.readings.len() as f32)
    }
}

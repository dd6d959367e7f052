use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use crate::Event;

type Listener = Box<dyn FnMut(&Event)>;

/// Proof of a subscription; needed to end it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ticket(usize);

#[derive(Default)]
struct Inner {
    listeners: RefCell<HashMap<usize, (String, Listener)>>,
    next: Cell<usize>,
}

/// Tells listeners about events. Clones are the same bus.
#[derive(Default, Clone)]
pub struct Bus {
    inner: Rc<Inner>,
}

impl Bus {
    pub fn listen<F>(&self, topic: &str, listener: F) -> Ticket
    where
        F: FnMut(&Event) + 'static,
    {
        let number = self.inner.next.get();
        self.inner.next.set(number + 1);
        let entry = (topic.to_string(), Box::new(listener) as Listener);
        self.inner.listeners.borrow_mut().insert(number, entry);
        Ticket(number)
    }

    pub fn forget(&self, ticket: Ticket) -> bool {
        self.inner
            .listeners
            .borrow_mut()
            .remove(&ticket.0)
            .is_some()
    }

    /// Tell all who listen to the event's topic; how many that were.
    pub fn emit(&self, event: &Event) -> usize {
        let mut told = 0;
        for (topic, listener) in self.inner.listeners.borrow_mut().values_mut() {
            if topic == event.topic() {
                listener(event);
                told += 1;
            }
        }
        told
    }
}

/// Counts the events of a topic.
pub fn counter(bus: &Bus, topic: &str) -> Rc<Cell<usize>> {
    let count = Rc::new(Cell::new(0));
    let shared = Rc::clone(&count);
    bus.listen(topic, move |_| shared.set(shared.get() + 1));
    count
}

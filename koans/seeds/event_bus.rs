//! An in-process event bus.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::{Rc, Weak};

#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    Login { user: String },
    Sale { sku: u32, cents: u64 },
    Shutdown,
}

#[derive(Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    Users,
    Sales,
    System,
}

impl From<&Event> for Topic {
    fn from(event: &Event) -> Topic {
        match event {
            Event::Login { .. } => Topic::Users,
            Event::Sale { .. } => Topic::Sales,
            Event::Shutdown => Topic::System,
        }
    }
}

type Callback<'c> = Box<dyn FnMut(&Event) + 'c>;

/// Closures that live no longer than what they capture.
#[derive(Default)]
pub struct Bus<'c> {
    callbacks: HashMap<Topic, Vec<Callback<'c>>>,
}

impl<'c> Bus<'c> {
    pub fn on(&mut self, topic: Topic, callback: impl FnMut(&Event) + 'c) {
        self.callbacks
            .entry(topic)
            .or_default()
            .push(Box::new(callback));
    }

    pub fn emit(&mut self, event: Event) -> usize {
        let Some(callbacks) = self.callbacks.get_mut(&Topic::from(&event)) else {
            return 0;
        };
        for callback in callbacks.iter_mut() {
            callback(&event);
        }
        callbacks.len()
    }
}

pub trait Listener {
    fn hear(&self, event: &Event);
}

#[derive(Default)]
pub struct Journal {
    events: RefCell<Vec<Event>>,
}

#[derive(Default)]
pub struct Revenue {
    cents: Cell<u64>,
}

impl Listener for Journal {
    fn hear(&self, event: &Event) {
        self.events.borrow_mut().push(event.clone());
    }
}

impl Listener for Revenue {
    fn hear(&self, event: &Event) {
        if let Event::Sale { cents, .. } = event {
            self.cents.set(self.cents.get() + cents);
        }
    }
}

/// Holds its listeners weakly, so that dropping one unsubscribes it.
#[derive(Default)]
pub struct Hub {
    listeners: RefCell<Vec<Weak<dyn Listener>>>,
}

impl Hub {
    pub fn subscribe<L>(&self, listener: &Rc<L>)
    where
        L: Listener + 'static,
    {
        let strong: Rc<dyn Listener> = listener.clone();
        self.listeners.borrow_mut().push(Rc::downgrade(&strong));
    }

    pub fn publish(&self, events: &[Event]) -> usize {
        let mut listeners = self.listeners.borrow_mut();
        listeners.retain(|weak| weak.strong_count() > 0);
        for listener in listeners.iter().filter_map(Weak::upgrade) {
            events.iter().for_each(|event| listener.hear(event));
        }
        listeners.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sale(cents: u64) -> Event {
        Event::Sale { sku: 1, cents }
    }

    #[test]
    fn topics() {
        let user = "ann".to_string();
        assert_eq!(Topic::from(&Event::Login { user }), Topic::Users);
        assert_eq!(Topic::from(&Event::Shutdown), Topic::System);
    }

    #[test]
    fn callbacks_capture_by_reference() {
        let mut total = 0;
        let mut bus = Bus::default();
        bus.on(Topic::Sales, |event| {
            if let Event::Sale { cents, .. } = event {
                total += cents;
            }
        });
        assert_eq!(bus.emit(sale(5)), 1);
        assert_eq!(bus.emit(sale(7)), 1);
        assert_eq!(bus.emit(Event::Shutdown), 0);
        drop(bus);
        assert_eq!(total, 12);
    }

    #[test]
    fn shared_journal() {
        let seen = Rc::new(RefCell::new(Vec::new()));
        let mut bus = Bus::default();
        for prefix in ["a", "b"] {
            let seen = Rc::clone(&seen);
            bus.on(Topic::System, move |event| {
                seen.borrow_mut().push(format!("{prefix}:{event:?}"));
            });
        }
        bus.emit(Event::Shutdown);
        assert_eq!(*seen.borrow(), ["a:Shutdown", "b:Shutdown"]);
    }

    #[test]
    fn dropped_listeners_are_forgotten() {
        let hub = Hub::default();
        let (journal, revenue) = (Rc::new(Journal::default()), Rc::new(Revenue::default()));
        hub.subscribe(&journal);
        hub.subscribe(&revenue);
        assert_eq!(hub.publish(&[sale(30), Event::Shutdown]), 2);
        assert_eq!(journal.events.borrow()[0], sale(30));
        drop(journal);
        assert_eq!(hub.publish(&[sale(12)]), 1);
        assert_eq!(revenue.cents.get(), 42);
    }
}

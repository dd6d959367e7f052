//! A discrete event simulation with a small statistics kit.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::rc::Rc;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tick(pub u64);

impl std::ops::Add<u64> for Tick {
    type Output = Tick;
    fn add(self, delay: u64) -> Tick {
        Tick(self.0 + delay)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    Arrive { customer: u32 },
    Finish { customer: u32, desk: usize },
}

pub trait World {
    type Event: Ord;
    fn handle(&mut self, now: Tick, event: Self::Event, queue: &mut Agenda<Self::Event>);
}

#[derive(Debug)]
pub struct Agenda<E> {
    heap: BinaryHeap<Reverse<(Tick, E)>>,
}

impl<E: Ord> Agenda<E> {
    pub fn new() -> Self {
        Agenda {
            heap: BinaryHeap::new(),
        }
    }

    pub fn at(&mut self, when: Tick, event: E) -> &mut Self {
        self.heap.push(Reverse((when, event)));
        self
    }

    pub fn pop(&mut self) -> Option<(Tick, E)> {
        self.heap.pop().map(|Reverse(item)| item)
    }
}

pub fn run<W: World>(world: &mut W, mut agenda: Agenda<W::Event>, end: Tick) -> Option<Tick> {
    let mut last = None;
    while let Some((now, event)) = agenda.pop() {
        if now > end {
            break;
        }
        world.handle(now, event, &mut agenda);
        last = Some(now);
    }
    last
}

pub struct Office {
    free: Vec<usize>,
    waiting: Vec<u32>,
    service: u64,
    log: Rc<RefCell<Log>>,
}

#[derive(Debug, Default)]
pub struct Log {
    pub done: BTreeMap<usize, Vec<u32>>,
}

impl Log {
    pub fn busiest(&self) -> Option<usize> {
        self.done
            .iter()
            .max_by_key(|(_, served)| served.len())
            .map(|(&desk, _)| desk)
    }
}

impl Office {
    pub fn new(desks: usize, service: u64, log: &Rc<RefCell<Log>>) -> Self {
        Office {
            free: (0..desks).rev().collect(),
            waiting: Vec::new(),
            service,
            log: Rc::clone(log),
        }
    }

    fn seat(&mut self, now: Tick, agenda: &mut Agenda<Action>) {
        while let Some(desk) = self.free.pop() {
            if self.waiting.is_empty() {
                self.free.push(desk);
                return;
            }
            let customer = self.waiting.remove(0);
            agenda.at(now + self.service, Action::Finish { customer, desk });
        }
    }
}

impl World for Office {
    type Event = Action;

    fn handle(&mut self, now: Tick, event: Action, queue: &mut Agenda<Action>) {
        match event {
            Action::Arrive { customer } => self.waiting.push(customer),
            Action::Finish { customer, desk } => {
                self.log
                    .borrow_mut()
                    .done
                    .entry(desk)
                    .or_default()
                    .push(customer);
                self.free.push(desk);
            }
        }
        self.seat(now, queue);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrivals(n: u32) -> Agenda<Action> {
        let mut agenda = Agenda::new();
        for customer in 0..n {
            agenda.at(Tick(customer.into()), Action::Arrive { customer });
        }
        agenda
    }

    #[test]
    fn agenda_pops_in_time_order() {
        let mut agenda = Agenda::new();
        agenda.at(Tick(5), 'b').at(Tick(1), 'a').at(Tick(5), 'a');
        assert_eq!(agenda.pop(), Some((Tick(1), 'a')));
        assert_eq!(agenda.pop(), Some((Tick(5), 'a')));
        assert_eq!(agenda.pop(), Some((Tick(5), 'b')));
        assert_eq!(agenda.pop(), None);
    }

    #[test]
    fn one_desk_serves_in_turn() {
        let log = Rc::new(RefCell::new(Log::default()));
        let mut office = Office::new(1, 10, &log);
        assert_eq!(run(&mut office, arrivals(3), Tick(100)), Some(Tick(30)));
        assert_eq!(log.borrow().done[&0], [0, 1, 2]);
    }

    #[test]
    fn two_desks_share_the_work() {
        let log = Rc::new(RefCell::new(Log::default()));
        let mut office = Office::new(2, 10, &log);
        run(&mut office, arrivals(3), Tick(100));
        assert_eq!(log.borrow().busiest(), Some(0));
        assert_eq!(log.borrow().done[&1], [1]);
    }

    #[test]
    fn stops_at_the_end() {
        let log = Rc::new(RefCell::new(Log::default()));
        let mut office = Office::new(1, 10, &log);
        assert_eq!(run(&mut office, arrivals(2), Tick(4)), Some(Tick(1)));
        assert_eq!(log.borrow().busiest(), None);
        let event = Action::Arrive { customer: 1 };
        assert_eq!(event.clone(), event);
    }
}

//! A lift: typed doors and a controller state machine.

use std::collections::BTreeSet;
use std::marker::PhantomData;

pub mod door {
    pub struct Open;
    pub struct Shut;
}

use door::{Open, Shut};

pub struct Cabin<D> {
    floor: i8,
    riders: Vec<String>,
    _door: PhantomData<D>,
}

impl<D> Cabin<D> {
    fn with_door<E>(self) -> Cabin<E> {
        let Cabin { floor, riders, .. } = self;
        let _door = PhantomData;
        Cabin {
            floor,
            riders,
            _door,
        }
    }
}

impl Cabin<Open> {
    pub fn at(floor: i8) -> Self {
        let riders = Vec::new();
        let _door = PhantomData;
        Cabin {
            floor,
            riders,
            _door,
        }
    }

    pub fn board(mut self, who: &str) -> Self {
        self.riders.push(who.to_string());
        self
    }

    pub fn leave(&mut self) -> Option<String> {
        self.riders.pop()
    }

    pub fn close(self) -> Cabin<Shut> {
        self.with_door()
    }
}

impl Cabin<Shut> {
    pub fn ride(&mut self, to: i8) -> u8 {
        let distance = self.floor.abs_diff(to);
        self.floor = to;
        distance
    }

    pub fn open(self) -> Cabin<Open> {
        self.with_door()
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    Idle,
    Up {
        target: i8,
    },
    Down {
        target: i8,
    },
    Alarm(&'static str),
}

#[derive(Debug)]
pub enum Event {
    Call(i8),
    Arrived,
    Broke(&'static str),
    Reset,
}

#[derive(Debug, Default)]
pub struct Controller {
    floor: i8,
    waiting: BTreeSet<i8>,
    state: State,
}

impl Controller {
    pub fn handle(&mut self, event: Event) -> State {
        let next = match (self.state, event) {
            (State::Alarm(_), Event::Reset) => self.depart(),
            (alarm @ State::Alarm(_), _) => alarm,
            (_, Event::Broke(fault)) => State::Alarm(fault),
            (state, Event::Call(floor)) => {
                self.waiting.insert(floor);
                [self.depart(), state][usize::from(state != State::Idle)]
            }
            (State::Up { target } | State::Down { target }, Event::Arrived) => {
                self.floor = target;
                self.waiting.remove(&target);
                self.depart()
            }
            (other, Event::Arrived | Event::Reset) => other,
        };
        self.state = next;
        next
    }

    fn depart(&mut self) -> State {
        let Some(&target) = self.waiting.iter().next() else {
            return State::Idle;
        };
        match target >= self.floor {
            true => State::Up { target },
            false => State::Down { target },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rides_with_the_door_shut() {
        let cabin = Cabin::at(0).board("Ann").board("Bo");
        let mut shut = cabin.close();
        assert_eq!(shut.ride(-2), 2);
        let mut open = shut.open();
        assert_eq!(open.floor, -2);
        assert_eq!(open.leave().as_deref(), Some("Bo"));
        assert_eq!(open.leave(), Some("Ann".to_string()));
        assert_eq!(open.leave(), None);
    }

    #[test]
    fn serves_the_lowest_call_first() {
        let mut c = Controller::default();
        assert_eq!(c.handle(Event::Call(4)), State::Up { target: 4 });
        assert_eq!(c.handle(Event::Call(1)), State::Up { target: 4 });
        assert_eq!(c.handle(Event::Arrived), State::Down { target: 1 });
        assert_eq!(c.handle(Event::Arrived), State::Idle);
        assert_eq!(c.handle(Event::Arrived), State::Idle);
    }

    #[test]
    fn alarm_holds_until_reset() {
        let mut c = Controller::default();
        c.handle(Event::Call(3));
        assert_eq!(c.handle(Event::Broke("power")), State::Alarm("power"));
        assert_eq!(c.handle(Event::Arrived), State::Alarm("power"));
        assert_eq!(c.handle(Event::Reset), State::Up { target: 3 });
    }

    #[test]
    fn keeps_pending_calls() {
        let mut c = Controller::default();
        for floor in [5, 2, 5] {
            c.handle(Event::Call(floor));
        }
        assert_eq!(c.handle(Event::Arrived), State::Down { target: 2 });
    }
}

use std::cell::RefCell;
use std::rc::{Rc, Weak};

#[derive(Default)]
pub struct Station {
    pub name: &'static str,
    next: RefCell<Option<Rc<Station>>>,
    back: RefCell<Weak<Station>>,
}

pub fn line(names: &[&'static str]) -> Option<Rc<Station>> {
    let mut head: Option<Rc<Station>> = None;
    for &name in names.iter().rev() {
        let station = Rc::new(Station {
            name,
            ..Station::default()
        });
        if let Some(following) = head.take() {
            station.next.replace(Some(following));
            following.back.replace(Rc::downgrade(&station));
        }
        head = Some(station);
    }
    head
}

pub fn round_trip(start: &Rc<Station>) -> Vec<&'static str> {
    let mut stops = vec![start.name];
    let mut here = Rc::clone(start);
    loop {
        let next = here.next.borrow().clone();
        let Some(next) = next else { break };
        stops.push(next.name);
        here = next;
    }
    loop {
        let previous = here.back.borrow().upgrade();
        let Some(previous) = previous else {
            return stops;
        };
        stops.push(previous.name);
        here = previous;
    }
}

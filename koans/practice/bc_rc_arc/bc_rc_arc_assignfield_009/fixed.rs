use std::cell::Cell;
use std::rc::Rc;

pub struct Stop {
    pub title: &'static str,
    plays: Cell<u32>,
    last: Cell<Option<u16>>,
}

pub struct Guide {
    pub route: Vec<Rc<Stop>>,
}

pub fn stop(title: &'static str) -> Rc<Stop> {
    Rc::new(Stop {
        title,
        plays: Cell::new(0),
        last: Cell::new(None),
    })
}

impl Guide {
    pub fn play(&self, position: usize, minute: u16) -> Option<&'static str> {
        let stop = self.route.get(position)?;
        stop.plays.set(stop.plays.get() + 1);
        stop.last.set(Some(minute));
        Some(stop.title)
    }

    pub fn skipped(&self) -> usize {
        self.route
            .iter()
            .filter(|s| s.plays.get() == 0 && s.last.get().is_none())
            .count()
    }
}

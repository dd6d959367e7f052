use std::cell::Cell;
use std::rc::Rc;

pub struct Stop {
    pub title: &'static str,
    plays: u32,
    last: Option<u16>,
}

pub struct Guide {
    pub route: Vec<Rc<Stop>>,
}

pub fn stop(title: &'static str) -> Rc<Stop> {
    Rc::new(Stop {
        title,
        plays: 0,
        last: None,
    })
}

impl Guide {
    pub fn play(&self, position: usize, minute: u16) -> Option<&'static str> {
        let stop = self.route.get(position)?;
        stop.plays += 1;
        stop.last = Some(minute);
        Some(stop.title)
    }

    pub fn skipped(&self) -> usize {
        self.route
            .iter()
            .filter(|s| s.plays == 0 && s.last.is_none())
            .count()
    }
}

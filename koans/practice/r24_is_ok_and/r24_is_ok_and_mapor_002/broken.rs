use std::time::{Duration, SystemTime};

pub struct Clock {
    pub station: &'static str,
    pub shown: SystemTime,
}

impl Clock {
    pub fn ahead(&self, reference: SystemTime) -> bool {
        self.shown
            .duration_since(reference)
            .map_or(false, |lead| lead > Duration::from_secs(1))
    }

    pub fn behind(&self, reference: SystemTime) -> bool {
        reference
            .duration_since(self.shown)
            .map_or(false, |lag| lag > Duration::from_secs(1))
    }
}

pub fn wrong(clocks: &[Clock], reference: SystemTime) -> Vec<String> {
    let sign = |clock: &Clock| match (clock.ahead(reference), clock.behind(reference)) {
        (true, _) => Some('+'),
        (_, true) => Some('-'),
        _ => None,
    };
    clocks
        .iter()
        .filter_map(|clock| Some(format!("{}{}", clock.station, sign(clock)?)))
        .collect()
}

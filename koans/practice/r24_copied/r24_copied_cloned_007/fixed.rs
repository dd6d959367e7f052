#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stop {
    Station,
    Market,
    Harbour,
    Zoo,
}

pub struct Line {
    stops: Vec<Stop>,
}

impl Line {
    pub fn new(stops: impl Into<Vec<Stop>>) -> Self {
        Line {
            stops: stops.into(),
        }
    }

    pub fn after(&self, stop: Stop, backwards: bool) -> Option<Stop> {
        let at = self.stops.iter().position(|s| *s == stop)?;
        let next = if backwards {
            at.checked_sub(1)?
        } else {
            at + 1
        };
        self.stops.get(next).copied()
    }

    pub fn ends(&self) -> Option<(Stop, Stop)> {
        self.stops.first().copied().zip(self.stops.last().copied())
    }
}

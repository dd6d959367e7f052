use std::fmt;

use std::ops::RangeInclusive;

pub trait Indicator {
    type Colour: Clone + PartialEq + fmt::Debug;
    fn colour(&self, excess: f64) -> Self::Colour;
}

pub struct Scale {
    pub steps: Vec<(RangeInclusive<i32>, char)>,
}

impl Indicator for Scale {
    type Colour = Option<char>;
    fn colour(&self, excess: f64) -> Option<char> {
        let level = excess.round() as i32;
        self.steps
            .iter()
            .find(|(range, _)| range.contains(&level))
            .map(|(_, c)| *c)
    }
}

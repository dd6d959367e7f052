use std::cmp::Ordering;
use std::marker::PhantomData;

pub trait Grading {
    const LOWER_IS_BETTER: bool;
}

pub struct German;
pub struct French;

impl Grading for German {
    const LOWER_IS_BETTER: bool = true;
}

impl Grading for French {
    const LOWER_IS_BETTER: bool = false;
}

pub struct Mark<G>(pub u8, PhantomData<G>);

impl<G: Grading> Mark<G> {
    pub fn of(value: u8) -> Mark<G> {
        Mark(value, PhantomData)
    }

    pub fn compare(&self, other: &Mark<G>) -> Ordering {
        let order = self.0.cmp(&other.0);
        if G::LOWER_IS_BETTER {
            order.reverse()
        } else {
            order
        }
    }
}

pub fn best<G: Grading>(marks: &[Mark<G>]) -> Option<u8> {
    marks.iter().max_by(|a, b| a.compare(b)).map(|mark| mark.0)
}

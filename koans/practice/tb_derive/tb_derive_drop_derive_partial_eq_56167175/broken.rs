use std::fmt::Debug;
use std::ops::Range;

#[derive(Debug, Clone, Copy, Eq, Hash, PartialOrd, Ord)]
pub struct Interval<T> {
    start: T,
    end: T,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptyInterval<T>(pub Range<T>);

impl<T: Copy + Ord> TryFrom<Range<T>> for Interval<T> {
    type Error = EmptyInterval<T>;
    fn try_from(range: Range<T>) -> Result<Self, Self::Error> {
        Ok(Interval {
            start: range.start,
            end: range.end,
        })
    }
}

impl<T: Copy + Ord> Interval<T> {
    pub fn overlap(&self, other: &Interval<T>) -> Option<Interval<T>> {
        let range = self.start.max(other.start)..self.end.min(other.end);
        range.try_into().ok()
    }
}

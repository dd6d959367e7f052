use std::fmt::Debug;
use std::ops::Range;

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Interval<T> {
    start: T,
    end: T,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmptyInterval<T>(pub Range<T>);

impl<T: Copy + Ord> TryFrom<Range<T>> for Interval<T> {
    type Error = EmptyInterval<T>;
    fn try_from(range: Range<T>) -> Result<Self, Self::Error> {
        if range.start >= range.end {
            return Err(EmptyInterval(range));
        }
        Ok(Interval {
            start: range.start,
            end: range.end,
        })
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum BookingError {
    Empty(Range<u32>),
    Taken { by: String, when: Interval<u32> },
}

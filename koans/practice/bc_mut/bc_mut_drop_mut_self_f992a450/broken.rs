use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

#[derive(Debug, Clone)]
pub struct IntervalMap<T, V> {
    by_start: BTreeMap<T, (T, V)>,
}

impl<T, V> Default for IntervalMap<T, V> {
    fn default() -> Self {
        IntervalMap {
            by_start: BTreeMap::new(),
        }
    }
}

impl<T: Copy + Ord, V> IntervalMap<T, V> {
    /// Refuses an interval that overlaps one in the map.
    pub fn insert(&self, span: Interval<T>, value: V) -> Result<&mut V, Interval<T>> {
        match self.by_start.range(..span.end).next_back() {
            Some((&start, &(end, _))) if end > span.start => Err(Interval { start, end }),
            _ => Ok(&mut self
                .by_start
                .entry(span.start)
                .or_insert((span.end, value))
                .1),
        }
    }
}

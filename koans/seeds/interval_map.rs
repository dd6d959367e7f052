//! Half-open intervals, maps over them and a calendar of instruments.

use std::collections::BTreeMap;
use std::fmt::{self, Debug, Display};
use std::ops::{Deref, Range};

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
        if range.start >= range.end {
            return Err(EmptyInterval(range));
        }
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

impl<T: Display> Display for Interval<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}, {})", self.start, self.end)
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
    pub fn get(&self, at: T) -> Option<&V> {
        let (_, (end, value)) = self.by_start.range(..=at).next_back()?;
        (at < *end).then_some(value)
    }

    pub fn get_mut(&mut self, at: T) -> Option<&mut V> {
        let (_, (end, value)) = self.by_start.range_mut(..=at).next_back()?;
        (at < *end).then_some(value)
    }

    /// Refuses an interval that overlaps one in the map.
    pub fn insert(&mut self, span: Interval<T>, value: V) -> Result<&mut V, Interval<T>> {
        match self.by_start.range(..span.end).next_back() {
            Some((&start, &(end, _))) if end > span.start => Err(Interval { start, end }),
            _ => Ok(&mut self
                .by_start
                .entry(span.start)
                .or_insert((span.end, value))
                .1),
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = (Interval<T>, &V)> {
        self.by_start
            .iter()
            .map(|(&start, (end, value))| (Interval { start, end: *end }, value))
    }
}

/// Who uses which instrument when.
#[derive(Default)]
pub struct Calendar<'n> {
    plans: BTreeMap<&'n str, IntervalMap<u32, String>>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum BookingError {
    Empty(Range<u32>),
    Taken { by: String, when: Interval<u32> },
}

impl From<EmptyInterval<u32>> for BookingError {
    fn from(EmptyInterval(range): EmptyInterval<u32>) -> Self {
        BookingError::Empty(range)
    }
}

impl<'n> Calendar<'n> {
    pub fn book(
        &mut self,
        instrument: &'n str,
        hours: Range<u32>,
        who: &str,
    ) -> Result<(), BookingError> {
        let span = Interval::try_from(hours)?;
        let plan = self.plans.entry(instrument).or_default();
        plan.insert(span, who.to_string())
            .map(|_| ())
            .map_err(|when| {
                let by = plan.get(when.start).cloned().unwrap_or_default();
                BookingError::Taken { by, when }
            })
    }

    pub fn hand_over(&mut self, instrument: &str, hour: u32, to: &str) -> Option<String> {
        let owner = self.plans.get_mut(instrument)?.get_mut(hour)?;
        Some(std::mem::replace(owner, to.to_string()))
    }
}

impl<'n> Deref for Calendar<'n> {
    type Target = BTreeMap<&'n str, IntervalMap<u32, String>>;
    fn deref(&self) -> &Self::Target {
        &self.plans
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span<T: Copy + Ord + Debug>(range: Range<T>) -> Interval<T> {
        range.try_into().unwrap()
    }

    #[test]
    fn overlaps() {
        assert_eq!(span(1..5).overlap(&span(3..9)), Some(span(3..5)));
        assert_eq!(span('a'..'c').overlap(&span('c'..'d')), None);
        assert_eq!(
            Interval::try_from(4..4).unwrap_err().clone(),
            EmptyInterval(4..4)
        );
    }

    #[test]
    fn lookup() {
        let mut map = IntervalMap::default();
        *map.insert(span(0..10), "low").unwrap() = "lower";
        map.insert(span(20..30), "high").unwrap();
        assert_eq!(
            (map.get(9), map.get(10), map.get(25)),
            (Some(&"lower"), None, Some(&"high"))
        );
        assert_eq!(map.insert(span(5..12), "?"), Err(span(0..10)));
        let text: Vec<String> = map.clone().iter().map(|(i, v)| format!("{i}{v}")).collect();
        assert_eq!(text, ["[0, 10)lower", "[20, 30)high"]);
    }

    #[test]
    fn bookings() {
        let instrument = String::from("laser");
        let mut calendar = Calendar::default();
        calendar.book(&instrument, 8..10, "Ann").unwrap();
        let taken = BookingError::Taken {
            by: "Ann".into(),
            when: span(8..10),
        };
        assert_eq!(calendar.book(&instrument, 9..11, "Bo"), Err(taken));
        assert_eq!(
            calendar.book("scope", 3..1, "Bo"),
            Err(BookingError::Empty(3..1))
        );
        assert_eq!(calendar.len(), 1);
    }

    #[test]
    fn hand_over() {
        let mut calendar = Calendar::default();
        calendar.book("laser", 8..10, "Ann").unwrap();
        assert_eq!(calendar.hand_over("laser", 9, "Cy").as_deref(), Some("Ann"));
        assert_eq!(calendar.hand_over("laser", 10, "Cy"), None);
        assert_eq!(calendar["laser"].get(8), Some(&"Cy".to_string()));
    }
}

use std::fmt;

pub enum Bound<T> {
    Closed(T),
    Open(T),
    Unbounded,
}

pub struct Interval<T> {
    pub low: Bound<T>,
    pub high: Bound<T>,
}

impl<T: fmt::Display> fmt::Display for Interval<T> {
    fn fmt(&self, f: &fmt::Formatter<'_>) -> fmt::Result {
        match &self.low {
            Bound::Closed(end) => write!(f, "[{end}, ")?,
            Bound::Open(end) => write!(f, "({end}, ")?,
            Bound::Unbounded => write!(f, "(-inf, ")?,
        }
        match &self.high {
            Bound::Closed(end) => write!(f, "{end}]"),
            Bound::Open(end) => write!(f, "{end})"),
            Bound::Unbounded => write!(f, "inf)"),
        }
    }
}

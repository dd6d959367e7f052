use crate::Weather;
use crate::days::{self, Date};

/// Hours of sun by day.
#[derive(Debug, Default)]
pub struct Hours {
    days: Vec<(Date, f64)>,
    limit: f64,
}

/// The days that a pair of (date, hours) accepts.
fn above<'a>(hours: &'a [(Date, f64)], limit: &f64) -> impl Iterator<Item = Date> + use<'a> {
    let limit = *limit;
    hours
        .iter()
        .filter(move |(_, sun)| *sun > limit)
        .map(|(date, _)| *date)
}

impl Hours {
    pub fn made_up(year: u16, seed: u64, limit: f64) -> Self {
        let mut weather = Weather::new(seed);
        let days = days::year(year).map(|date| (date, weather.sun())).collect();
        Hours { days, limit }
    }

    /// Sunny days, with a limit that is a little lower for the second half of the year.
    pub fn sunny(&self) -> Vec<Date> {
        let half = self.days.len() / 2;
        let later = {
            let limit = self.limit - 0.5;
            above(&self.days[half..], &limit)
        };
        above(&self.days[..half], &self.limit)
            .chain(later)
            .collect()
    }

    pub fn len(&self) -> usize {
        self.days.len()
    }

    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }

    pub fn total(&self) -> f64 {
        self.days.iter().map(|&(_, sun)| sun).sum()
    }
}

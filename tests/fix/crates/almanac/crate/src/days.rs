use std::fmt;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(u8);

impl Month {
    pub const ALL: [Month; 12] = {
        let mut all = [Month(1); 12];
        let mut n = 0;
        while n < 12 {
            all[n] = Month(n as u8 + 1);
            n += 1;
        }
        all
    };

    pub fn days(self, year: u16) -> u8 {
        match self.0 {
            2 if year.is_multiple_of(4) && !year.is_multiple_of(100)
                || year.is_multiple_of(400) =>
            {
                29
            }
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    pub year: u16,
    pub month: Month,
    pub day: u8,
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}-{:02}", self.year, self.month.0, self.day)
    }
}

/// All days of a year.
pub fn year(year: u16) -> impl Iterator<Item = Date> {
    Month::ALL
        .into_iter()
        .flat_map(move |month| (1..=month.days(year)).map(move |day| Date { year, month, day }))
}

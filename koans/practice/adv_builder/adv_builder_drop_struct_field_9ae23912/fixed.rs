#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

#[derive(Debug, PartialEq)]
pub enum DateError {
    Impossible { month: u8, day: u8 },
}

impl Date {
    pub fn new(year: u16, month: u8, day: u8) -> Result<Date, DateError> {
        let date = Date { year, month, day };
        match date.month_length() {
            Some(length) if (1..=length).contains(&day) => Ok(date),
            _ => Err(DateError::Impossible { month, day }),
        }
    }

    fn month_length(&self) -> Option<u8> {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        match self.month {
            2 => Some(if leap { 29 } else { 28 }),
            4 | 6 | 9 | 11 => Some(30),
            1..=12 => Some(31),
            _ => None,
        }
    }
}

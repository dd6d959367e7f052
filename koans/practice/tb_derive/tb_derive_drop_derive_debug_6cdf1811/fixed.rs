use std::collections::BTreeMap;

use std::ops::Range;

#[derive(Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Single,
    Double,
    Suite,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Stay {
    pub nights: Range<u32>,
    pub guest: String,
}

impl Stay {
    pub fn overlaps(&self, nights: &Range<u32>) -> bool {
        self.nights.start < nights.end && nights.start < self.nights.end
    }
}

#[derive(Debug, PartialEq)]
pub enum BookingError {
    Backwards(Range<u32>),
    Taken(Stay),
    Full { kind: Kind },
}

#[derive(Default)]
pub struct Calendar {
    stays: BTreeMap<u32, Stay>,
}

impl Calendar {
    pub fn book(&mut self, guest: &str, nights: Range<u32>) -> Result<&Stay, BookingError> {
        if nights.is_empty() {
            return Err(BookingError::Backwards(nights));
        }
        let clash = self.stays.values().find(|stay| stay.overlaps(&nights));
        if let Some(stay) = clash {
            return Err(BookingError::Taken(stay.clone()));
        }
        let guest = guest.to_string();
        let place = self.stays.entry(nights.start);
        Ok(place.or_insert(Stay { nights, guest }))
    }
}

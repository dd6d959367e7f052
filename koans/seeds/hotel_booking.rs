//! Room bookings without overlaps.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::ops::Range;
use std::rc::Rc;

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

impl fmt::Display for BookingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BookingError::Backwards(nights) => {
                write!(f, "{} is not before {}", nights.start, nights.end)
            }
            BookingError::Taken(stay) => write!(f, "taken by {}", stay.guest),
            BookingError::Full { kind } => write!(f, "no {kind:?} free"),
        }
    }
}

impl std::error::Error for BookingError {}

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

    pub fn gaps(&self, window: Range<u32>) -> Vec<Range<u32>> {
        let mut free = Vec::new();
        let mut from = window.start;
        for stay in self.stays.values() {
            free.push(from..stay.nights.start.min(window.end));
            from = from.max(stay.nights.end);
        }
        free.push(from..window.end);
        free.retain(|gap| !gap.is_empty());
        free
    }
}

/// A room whose calendar is shared with the housekeeper.
#[derive(Clone)]
pub struct Room {
    pub number: u16,
    calendar: Rc<RefCell<Calendar>>,
}

#[derive(Default)]
pub struct Hotel {
    rooms: HashMap<Kind, Vec<Room>>,
}

impl Hotel {
    pub fn add_room(&mut self, kind: Kind, number: u16) -> Room {
        let calendar = Rc::default();
        let room = Room { number, calendar };
        self.rooms.entry(kind).or_default().push(room.clone());
        room
    }

    pub fn book(&self, kind: Kind, guest: &str, nights: Range<u32>) -> Result<u16, BookingError> {
        for room in self.rooms.get(&kind).into_iter().flatten() {
            let mut calendar = room.calendar.borrow_mut();
            match calendar.book(guest, nights.clone()) {
                Ok(_) => return Ok(room.number),
                Err(BookingError::Taken(_)) => continue,
                Err(other) => return Err(other),
            }
        }
        Err(BookingError::Full { kind })
    }

    /// Books a party, or tells the first kind that could not be had.
    pub fn party<I>(
        &self,
        nights: &Range<u32>,
        wishes: I,
    ) -> Result<Vec<u16>, Box<dyn std::error::Error>>
    where
        I: IntoIterator<Item = (Kind, String)>,
    {
        let mut numbers = Vec::new();
        for (kind, guest) in wishes {
            numbers.push(self.book(kind, &guest, nights.clone())?);
        }
        Ok(numbers)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn overlaps_are_refused() {
        let mut calendar = Calendar::default();
        calendar.book("Ann", 3..6).unwrap();
        assert_eq!(calendar.book("Bob", 6..7).unwrap().guest, "Bob");
        let taken = calendar.book("Cy", 5..8).unwrap_err();
        assert_eq!(taken.to_string(), "taken by Ann");
        let backwards = calendar.book("Cy", 8..8).unwrap_err();
        assert_eq!(backwards.to_string(), "8 is not before 8");
    }

    #[test]
    fn gaps() {
        let mut calendar = Calendar::default();
        calendar.book("Ann", 3..6).unwrap();
        calendar.book("Bob", 6..8).unwrap();
        assert_eq!(calendar.gaps(1..10), vec![1..3, 8..10]);
        assert_eq!(calendar.gaps(4..7), Vec::<Range<u32>>::new());
    }

    #[test]
    fn rooms_share_calendars() {
        let mut hotel = Hotel::default();
        let attic = hotel.add_room(Kind::Single, 31);
        assert_eq!(hotel.book(Kind::Single, "Ann", 0..2), Ok(31));
        assert_eq!(attic.calendar.borrow().stays[&0].guest, "Ann");
        let full = BookingError::Full { kind: Kind::Suite };
        assert_eq!(hotel.book(Kind::Suite, "Ann", 0..2), Err(full));
        let backwards = hotel.book(Kind::Single, "Ann", 2..2);
        assert_eq!(backwards, Err(BookingError::Backwards(2..2)));
    }

    #[test]
    fn parties() {
        let mut hotel = Hotel::default();
        hotel.add_room(Kind::Double, 1);
        hotel.add_room(Kind::Double, 2);
        let wish = |name: &str| (Kind::Double, name.to_string());
        let rooms = hotel.party(&(1..4), vec![wish("Ann"), wish("Bob")]);
        assert_eq!(rooms.unwrap(), [1, 2]);
        let error = hotel.party(&(2..3), [wish("Cy")]).unwrap_err();
        assert_eq!(error.to_string(), "no Double free");
    }
}

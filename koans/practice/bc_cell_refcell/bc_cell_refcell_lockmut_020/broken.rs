use std::collections::BTreeSet;
use std::sync::Mutex;

pub struct Ferry {
    free: Mutex<BTreeSet<u8>>,
}

#[derive(Debug, PartialEq)]
pub enum Booking {
    Seats(Vec<u8>),
    SoldOut { left: usize },
}

impl Ferry {
    pub fn with_seats(count: u8) -> Ferry {
        Ferry {
            free: Mutex::new((1..=count).collect()),
        }
    }

    pub fn book(&self, party: usize) -> Booking {
        let mut free = self.free.lock().expect("kiosk crashed");
        if free.len() < party {
            return Booking::SoldOut { left: free.len() };
        }
        let seats = (0..party).filter_map(|_| free.pop_first()).collect();
        Booking::Seats(seats)
    }

    pub fn cancel(&self, seat: u8) -> bool {
        let free = self.free.lock().expect("kiosk crashed");
        free.insert(seat)
    }
}

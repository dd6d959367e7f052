use std::sync::Mutex;

static LIMIT: Mutex<usize> = Mutex::new(100);

#[derive(Debug, PartialEq)]
pub enum Booking {
    Seats(std::ops::Range<usize>),
    SoldOut,
}

pub fn lower_limit(seats: usize) {
    let mut limit = LIMIT.lock().unwrap();
    if seats < *limit {
        *limit = seats;
    }
}

pub fn book(taken: usize, wanted: usize) -> Booking {
    let limit = *LIMIT.lock().unwrap();
    if taken + wanted <= limit {
        Booking::Seats(taken..taken + wanted)
    } else {
        Booking::SoldOut
    }
}

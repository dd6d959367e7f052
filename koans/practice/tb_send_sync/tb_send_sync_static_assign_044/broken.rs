static LIMIT: usize = 100;

#[derive(Debug, PartialEq)]
pub enum Booking {
    Seats(std::ops::Range<usize>),
    SoldOut,
}

pub fn lower_limit(seats: usize) {
    if seats < LIMIT {
        LIMIT = seats;
    }
}

pub fn book(taken: usize, wanted: usize) -> Booking {
    if taken + wanted <= LIMIT {
        Booking::Seats(taken..taken + wanted)
    } else {
        Booking::SoldOut
    }
}

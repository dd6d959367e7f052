#[derive(Copy, Debug, PartialEq)]
pub enum Booking {
    Seat { from: u32, to: u32 },
    Compartment(u32, u32),
    Cancelled,
}

impl Booking {
    fn span(self) -> Option<(u32, u32)> {
        match self {
            Booking::Seat { from, to } | Booking::Compartment(from, to) => Some((from, to)),
            Booking::Cancelled => None,
        }
    }
}

/// Number of stops for which both are on the train.
pub fn shared(a: Booking, b: Booking) -> u32 {
    match (a.span(), b.span()) {
        (Some((start, end)), Some((start2, end2))) => {
            let last = end.min(end2);
            last.saturating_sub(start.max(start2))
        }
        _ => 0,
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Miles(pub f64);

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Km(pub f64);

impl From<Miles> for Km {
    fn from(miles: Miles) -> Km {
        Km(miles.0 * 1.6)
    }
}

pub fn rounded(miles: Miles, digits: i32) -> Km {
    let Km(exact) = miles.into();
    let scale = 10f64.powi(digits);
    Km((exact * scale).round() / scale)
}

pub struct Trip {
    pub legs: Vec<Miles>,
}

impl From<Trip> for Km {
    fn from(trip: Trip) -> Km {
        Km(trip.legs.into_iter().map(|leg| Km::from(leg).0).sum())
    }
}

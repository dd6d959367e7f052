pub struct Position {
    pub lat: f64,
    pub lon: f64,
}

#[derive(PartialEq)]
pub struct Stop {
    pub name: String,
    pub at: Position,
}

pub fn is_round_trip(route: &[Stop]) -> bool {
    match (route.first(), route.last()) {
        (Some(a), Some(b)) => route.len() > 1 && a == b,
        _ => false,
    }
}

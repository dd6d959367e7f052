#[derive(PartialEq)]
pub struct Position(pub f64, pub f64);

#[derive(PartialEq)]
pub struct Stop {
    pub name: String,
    pub at: Position,
}

pub fn is_round_trip(route: &[Stop]) -> bool {
    route.len() > 1 && route.first() == route.last()
}

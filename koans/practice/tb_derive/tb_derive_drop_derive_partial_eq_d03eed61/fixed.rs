use std::num::ParseIntError;

#[derive(Debug, PartialEq)]
pub struct Point {
    pub east: i32,
    pub north: i32,
}

pub fn read_point(text: &str, north: i32) -> Result<Point, ParseIntError> {
    let east = text.trim().parse()?;
    Ok(Point { east, north })
}

pub fn is_round_trip(route: &[Point]) -> bool {
    route.first() == route.last()
}

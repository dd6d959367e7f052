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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_east_value() {
        let point = read_point(" -4 ", 9);
        assert_eq!(point, Ok(Point { east: -4, north: 9 }));
        assert!(read_point("far", 9).is_err());
    }

    #[test]
    fn comes_home_again() {
        let mut route = vec![read_point("1", 1).unwrap()];
        route.push(read_point("2", 1).unwrap());
        assert!(!is_round_trip(&route));
        route.push(read_point("1", 1).unwrap());
        assert!(is_round_trip(&route));
    }
}

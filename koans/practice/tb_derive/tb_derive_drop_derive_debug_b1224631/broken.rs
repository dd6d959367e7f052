#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Point {
    pub x: i32,
    pub y: i32,
}

impl From<[i32; 2]> for Point {
    fn from([x, y]: [i32; 2]) -> Self {
        Point { x, y }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Polygon {
    corners: Vec<Point>,
}

#[derive(Debug, PartialEq, Eq)]
pub enum PolygonError {
    TooFew(usize),
}

impl Polygon {
    pub fn new<P: Into<Point>>(corners: impl IntoIterator<Item = P>) -> Result<Self, PolygonError> {
        let corners: Vec<Point> = corners.into_iter().map(Into::into).collect();
        if corners.len() < 3 {
            return Err(PolygonError::TooFew(corners.len()));
        }
        let mut sorted = corners.clone();
        sorted.sort();

        Ok(Polygon { corners })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
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
pub struct Polygon {}

#[derive(Debug, PartialEq, Eq)]
pub enum PolygonError {
    TooFew(usize),
    Repeated(Point),
}

impl Polygon {
    pub fn new<P: Into<Point>>(corners: impl IntoIterator<Item = P>) -> Result<Self, PolygonError> {
        let corners: Vec<Point> = corners.into_iter().map(Into::into).collect();

        let mut sorted = corners.clone();
        sorted.sort();

        Ok(Polygon { corners })
    }

    pub fn edges(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        let ends = self.corners.iter().cycle().skip(1);
        self.corners.iter().copied().zip(ends.copied())
    }

    pub fn refine(&mut self, mut cut: impl FnMut(Point, Point) -> Option<Point>) -> usize {
        let before = self.corners.len();
        let refined: Vec<Point> = self
            .edges()
            .flat_map(|(a, b)| std::iter::once(a).chain(cut(a, b)))
            .collect();
        self.corners = refined;
        self.corners.len() - before
    }
}

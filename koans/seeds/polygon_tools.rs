//! Areas, hulls and clipping of plane polygons.

use std::cmp::Ordering;

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

fn cross(o: Point, a: Point, b: Point) -> i64 {
    let (ax, ay) = (i64::from(a.x - o.x), i64::from(a.y - o.y));
    let (bx, by) = (i64::from(b.x - o.x), i64::from(b.y - o.y));
    ax * by - ay * bx
}

pub trait Shape {
    fn area(&self) -> f64;
    fn name(&self) -> String;

    fn label(&self) -> String {
        format!("{} of {:.1}", self.name(), self.area())
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Polygon {
    corners: Vec<Point>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Circle(pub f64);

#[derive(Debug, PartialEq, Eq)]
pub enum PolygonError {
    TooFew(usize),
    Repeated(Point),
}

impl Polygon {
    pub fn new<P: Into<Point>>(corners: impl IntoIterator<Item = P>) -> Result<Self, PolygonError> {
        let corners: Vec<Point> = corners.into_iter().map(Into::into).collect();
        if corners.len() < 3 {
            return Err(PolygonError::TooFew(corners.len()));
        }
        let mut sorted = corners.clone();
        sorted.sort();
        if let Some(pair) = sorted.windows(2).find(|w| w[0] == w[1]) {
            return Err(PolygonError::Repeated(pair[0]));
        }
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

    pub fn hull(&self) -> Polygon {
        let mut sorted = self.corners.clone();
        sorted.sort_unstable();
        let mut corners = half_hull(sorted.iter());
        corners.extend(half_hull(sorted.iter().rev()));
        Polygon { corners }
    }
}

fn half_hull<'p>(points: impl Iterator<Item = &'p Point>) -> Vec<Point> {
    let mut chain: Vec<Point> = Vec::new();
    for &p in points {
        while let [.., a, b] = chain[..] {
            if cross(a, b, p) > 0 {
                break;
            }
            chain.pop();
        }
        chain.push(p);
    }
    chain.pop();
    chain
}

impl Shape for Polygon {
    fn area(&self) -> f64 {
        let origin = Point { x: 0, y: 0 };
        self.edges()
            .map(|(a, b)| cross(origin, a, b))
            .sum::<i64>()
            .abs() as f64
            / 2.0
    }
    fn name(&self) -> String {
        format!("{}-gon", self.corners.len())
    }
}

impl Shape for Circle {
    fn area(&self) -> f64 {
        std::f64::consts::PI * self.0.powi(2)
    }
    fn name(&self) -> String {
        "circle".to_string()
    }
}

pub fn largest<'s>(shapes: &'s [Box<dyn Shape>]) -> Option<&'s dyn Shape> {
    let by_area = |a: &&Box<dyn Shape>, b: &&Box<dyn Shape>| {
        a.area().partial_cmp(&b.area()).unwrap_or(Ordering::Equal)
    };
    shapes.iter().max_by(by_area).map(|shape| shape.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square() -> Polygon {
        Polygon::new([[0, 0], [4, 0], [4, 4], [0, 4]]).unwrap()
    }

    #[test]
    fn area_and_label() {
        assert_eq!(square().area(), 16.0);
        assert_eq!(square().label(), "4-gon of 16.0");
        assert_eq!(Circle(1.0).label(), "circle of 3.1");
    }

    #[test]
    fn bad_polygons() {
        assert_eq!(Polygon::new([[0, 0]]), Err(PolygonError::TooFew(1)));
        let twice = Polygon::new([[0, 0], [1, 1], [0, 0]]);
        assert_eq!(twice, Err(PolygonError::Repeated(Point { x: 0, y: 0 })));
    }

    #[test]
    fn refines_edges() {
        let mut shape = square();
        let mut seen = 0;
        let added = shape.refine(|a, b| {
            seen += 1;
            (a.y == b.y).then(|| Point {
                x: (a.x + b.x) / 2,
                y: a.y,
            })
        });
        assert_eq!((added, seen), (2, 4));
        assert_eq!(shape.area(), 16.0);
    }

    #[test]
    fn hull_drops_inner_corners() {
        let dented = Polygon::new([[0, 0], [2, 1], [4, 0], [4, 4], [0, 4]]).unwrap();
        assert_eq!(dented.hull(), square());
    }

    #[test]
    fn picks_the_largest() {
        let shapes: Vec<Box<dyn Shape>> = vec![
            Box::new(Circle(1.0)),
            Box::new(square()),
            Box::new(Circle(0.5)),
        ];
        assert_eq!(largest(&shapes).unwrap().name(), "4-gon");
    }
}

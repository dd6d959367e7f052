use std::f64::consts::PI;

use crate::{Point, Shape};

#[derive(Debug, Clone, PartialEq)]
pub struct Circle {
    pub center: Point,
    pub radius: f64,
}

impl Shape for Circle {
    const SIDES: Option<usize> = None;

    fn area(&self) -> f64 {
        PI * self.radius * self.radius
    }

    fn contains(&self, point: &Point) -> bool {
        (*point - self.center).length() <= self.radius
    }

    fn moved(&self, by: Point) -> Self {
        Circle {
            center: self.center + by,
            ..*self
        }
    }
}

/// Corners counter-clockwise, convex.
#[derive(Debug, Clone, PartialEq)]
pub struct Polygon<const N: usize> {
    pub corners: [Point; N],
}

impl<const N: usize> Polygon<N> {
    fn edges(&self) -> impl Iterator<Item = (Point, Point)> + '_ {
        let next = self.corners.iter().cycle().skip(1);
        self.corners.iter().copied().zip(next)
    }
}

impl<const N: usize> Shape for Polygon<N> {
    const SIDES: usize = N;

    fn area(&self) -> f64 {
        self.edges().map(|(a, b)| a.cross(b)).sum::<f64>() / 2.0
    }

    fn contains(&self, point: Point) -> bool {
        self.edges().all(|(a, b)| (b - a).cross(point - a) >= 0.0)
    }

    fn moved(&self, by: Point) -> Self {
        Polygon {
            corners: self.corners.map(|corner| corner + by),
        }
    }
}

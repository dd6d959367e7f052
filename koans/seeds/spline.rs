//! Piecewise curves through control points.

use std::iter::FromIterator;
use std::ops::{Add, Mul};
use std::rc::Rc;

/// Anything that can be blended with weights.
pub trait Blend: Copy + Add<Output = Self> + Mul<f64, Output = Self> {}

impl<T> Blend for T where T: Copy + Add<Output = T> + Mul<f64, Output = T> {}

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct P2 {
    pub x: f64,
    pub y: f64,
}

impl Add for P2 {
    type Output = P2;
    fn add(self, o: P2) -> P2 {
        P2 {
            x: self.x + o.x,
            y: self.y + o.y,
        }
    }
}

impl Mul<f64> for P2 {
    type Output = P2;
    fn mul(self, k: f64) -> P2 {
        P2 {
            x: self.x * k,
            y: self.y * k,
        }
    }
}

impl From<(f64, f64)> for P2 {
    fn from((x, y): (f64, f64)) -> Self {
        P2 { x, y }
    }
}

pub fn lerp<T: Blend>(a: T, b: T, t: f64) -> T {
    a * (1.0 - t) + b * t
}

/// De Casteljau's scheme on any number of control points.
pub fn bezier<T: Blend>(points: &[T], t: f64) -> Option<T> {
    let mut level = points.to_vec();
    while level.len() > 1 {
        level = level.windows(2).map(|w| lerp(w[0], w[1], t)).collect();
    }
    level.first().copied()
}

#[derive(Debug, Clone, PartialEq)]
pub struct Polyline<T> {
    knots: Vec<T>,
}

impl<T: Blend> Polyline<T> {
    pub fn at(&self, t: f64) -> Result<T, SplineError> {
        let last = self.knots.len().checked_sub(1).ok_or(SplineError::Empty)?;
        if !(0.0..=last as f64).contains(&t) {
            return Err(SplineError::OutOfRange { t, last });
        }
        let i = (t.floor() as usize).min(last.saturating_sub(1));
        let next = self.knots.get(i + 1).unwrap_or(&self.knots[i]);
        Ok(lerp(self.knots[i], *next, t - i as f64))
    }

    pub fn samples(&self, step: f64) -> impl Iterator<Item = T> + '_ {
        (0..)
            .map(move |i| i as f64 * step)
            .map_while(move |t| self.at(t).ok())
    }
}

impl<T, U: Into<T>> FromIterator<U> for Polyline<T> {
    fn from_iter<I: IntoIterator<Item = U>>(iter: I) -> Self {
        Polyline {
            knots: iter.into_iter().map(Into::into).collect(),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum SplineError {
    Empty,
    OutOfRange { t: f64, last: usize },
}

type Curve = Rc<dyn Fn(f64) -> f64>;

/// Easing curves that can be chained.
#[derive(Clone)]
pub struct Ease(Curve);

impl Ease {
    pub fn new(f: impl Fn(f64) -> f64 + 'static) -> Self {
        Ease(Rc::new(f))
    }

    pub fn then(&self, next: &Ease) -> Ease {
        let (first, second) = (Rc::clone(&self.0), Rc::clone(&next.0));
        Ease::new(move |t| second(first(t)))
    }

    pub fn apply(&self, t: f64) -> f64 {
        (self.0)(t.clamp(0.0, 1.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blends_numbers_and_points() {
        assert_eq!(lerp(2.0, 4.0, 0.25), 2.5);
        let a = P2::default();
        assert_eq!(lerp(a, P2 { x: 2.0, y: 4.0 }, 0.5), (1.0, 2.0).into());
    }

    #[test]
    fn bezier_of_three_points() {
        let pts = [P2::from((0.0, 0.0)), (1.0, 2.0).into(), (2.0, 0.0).into()];
        assert_eq!(bezier(&pts, 0.5), Some(P2 { x: 1.0, y: 1.0 }));
        assert_eq!(bezier::<f64>(&[], 0.5), None);
    }

    #[test]
    fn polyline_lookup() {
        let line: Polyline<P2> = [(0.0, 0.0), (2.0, 0.0), (2.0, 4.0)].into_iter().collect();
        assert_eq!(line.at(1.5), Ok(P2 { x: 2.0, y: 2.0 }));
        assert_eq!(
            line.at(2.5),
            Err(SplineError::OutOfRange { t: 2.5, last: 2 })
        );
        let empty = Polyline::<f64>::from_iter(Vec::<f64>::new());
        assert_eq!(empty.at(0.0), Err(SplineError::Empty));
    }

    #[test]
    fn samples_stop_at_the_end() {
        let line = Polyline::<f64>::from_iter([1.0, 3.0]);
        let copy = line.clone();
        assert_eq!(copy.samples(0.5).collect::<Vec<_>>(), [1.0, 2.0, 3.0]);
        assert_eq!(line, copy);
    }

    #[test]
    fn easing_chains() {
        let square = Ease::new(|t| t * t);
        let flip = Ease::new(|t| 1.0 - t);
        let both = square.then(&flip);
        assert_eq!(both.apply(0.5), 0.75);
        assert_eq!(flip.clone().then(&square).apply(2.0), 0.0);
    }
}

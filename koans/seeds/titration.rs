//! A titration bench: flask states, indicators and a series of readings.

use std::fmt;
use std::marker::PhantomData;
use std::ops::RangeInclusive;

mod volume {
    /// A volume that is never negative.
    #[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
    pub struct Ml(f64);

    impl Ml {
        pub fn new(amount: f64) -> Option<Ml> {
            (amount >= 0.0 && amount.is_finite()).then_some(Ml(amount))
        }

        pub fn get(self) -> f64 {
            self.0
        }
    }

    impl std::ops::AddAssign for Ml {
        fn add_assign(&mut self, other: Ml) {
            self.0 += other.0;
        }
    }
}

pub use volume::Ml;

pub struct Empty;
pub struct Filled;

/// Only a filled flask can be titrated.
pub struct Flask<State> {
    acid: f64,
    base: Ml,
    _state: PhantomData<State>,
}

impl Flask<Empty> {
    pub fn clean() -> Self {
        let (acid, base, _state) = (0.0, Ml::default(), PhantomData);
        Flask { acid, base, _state }
    }

    pub fn fill(self, sample: Ml, strength: f64) -> Flask<Filled> {
        let acid = self.acid + sample.get() * strength;
        Flask {
            acid,
            base: self.base,
            _state: PhantomData,
        }
    }
}

impl Flask<Filled> {
    pub fn drop_base(&mut self, amount: Ml) -> &mut Self {
        self.base += amount;
        self
    }

    /// Left-over acid; below zero when too much base went in.
    pub fn excess(&self) -> f64 {
        self.acid - self.base.get()
    }
}

pub trait Indicator {
    type Colour: Clone + PartialEq + fmt::Debug;
    fn colour(&self, excess: f64) -> Self::Colour;
}

pub struct Litmus;

impl Indicator for Litmus {
    type Colour = &'static str;
    fn colour(&self, excess: f64) -> &'static str {
        match excess {
            e if e > 0.0 => "red",
            e if e < 0.0 => "blue",
            _ => "purple",
        }
    }
}

pub struct Scale {
    pub steps: Vec<(RangeInclusive<i32>, char)>,
}

impl Indicator for Scale {
    type Colour = Option<char>;
    fn colour(&self, excess: f64) -> Option<char> {
        let level = excess.round() as i32;
        self.steps
            .iter()
            .find(|(range, _)| range.contains(&level))
            .map(|(_, c)| *c)
    }
}

#[derive(Debug, PartialEq)]
pub enum BenchError {
    NoChange { drops: usize },
    BadDrop(f64),
}

/// Adds drops until the indicator changes colour; tells the volume used.
pub fn titrate<I>(
    flask: &mut Flask<Filled>,
    indicator: &I,
    drop_size: f64,
    most: usize,
) -> Result<(f64, I::Colour), BenchError>
where
    I: Indicator + ?Sized,
{
    let size = Ml::new(drop_size).ok_or(BenchError::BadDrop(drop_size))?;
    let start = indicator.colour(flask.excess());
    let mut used = Ml::default();
    for _ in 0..most {
        used += size;
        let colour = indicator.colour(flask.drop_base(size).excess());
        if colour != start {
            return Ok((used.get(), colour));
        }
    }
    Err(BenchError::NoChange { drops: most })
}

pub fn curve<'f>(flask: &'f mut Flask<Filled>, drops: &'f [Ml]) -> impl Iterator<Item = f64> + 'f {
    drops
        .iter()
        .map(move |&amount| flask.drop_base(amount).excess())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flask() -> Flask<Filled> {
        Flask::clean().fill(Ml::new(10.0).unwrap(), 0.5)
    }

    #[test]
    fn volumes_are_checked() {
        assert!(Ml::new(-1.0).is_none());
        assert_eq!(Ml::new(2.5).map(Ml::get), Some(2.5));
    }

    #[test]
    fn litmus_turns() {
        let mut flask = flask();
        assert_eq!(titrate(&mut flask, &Litmus, 2.0, 9), Ok((6.0, "blue")));
        assert_eq!(flask.excess(), -1.0);
        assert_eq!(Litmus.colour(0.0), "purple");
        assert_eq!(Litmus.colour(0.1), "red");
    }

    #[test]
    fn scale_reads_levels() {
        let scale = Scale {
            steps: vec![(0..=2, 'g'), (3..=9, 'y')],
        };
        assert_eq!(titrate(&mut flask(), &scale, 1.0, 9), Ok((3.0, Some('g'))));
        assert_eq!(scale.colour(-4.0), None);
    }

    #[test]
    fn failures() {
        let slow = titrate(&mut flask(), &Litmus, 0.5, 3);
        assert_eq!(slow, Err(BenchError::NoChange { drops: 3 }));
        assert_eq!(
            titrate(&mut flask(), &Litmus, -1.0, 3),
            Err(BenchError::BadDrop(-1.0))
        );
    }

    #[test]
    fn curves_go_down() {
        let drops = [1.0, 2.5].map(|ml| Ml::new(ml).unwrap());
        let mut flask = flask();
        assert_eq!(curve(&mut flask, &drops).collect::<Vec<_>>(), [4.0, 1.5]);
    }
}

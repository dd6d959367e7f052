//! Orbits, transfer burns and launch windows.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::ops::{Add, Range, Sub};

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Km(pub f64);

impl Add for Km {
    type Output = Km;
    fn add(self, rhs: Km) -> Km {
        Km(self.0 + rhs.0)
    }
}

impl Sub for Km {
    type Output = Km;
    fn sub(self, rhs: Km) -> Km {
        Km(self.0 - rhs.0)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Body {
    Moon,
    Earth,
}

impl Body {
    pub fn radius(self) -> Km {
        match self {
            Body::Moon => Km(1737.0),
            Body::Earth => Km(6371.0),
        }
    }
}

#[derive(Debug, PartialEq)]
pub enum PlanError {
    BelowSurface { body: Body, depth: Km },
    UnknownCraft(String),
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PlanError::BelowSurface { body, depth } => {
                write!(f, "{:.0} km under the surface of {body:?}", depth.0)
            }
            PlanError::UnknownCraft(name) => write!(f, "no craft named {name}"),
        }
    }
}

impl Error for PlanError {}

#[derive(Debug, Clone, PartialEq)]
pub struct Orbit {
    pub body: Body,
    pub low: Km,
    pub high: Km,
}

impl Orbit {
    pub fn new(body: Body, a: Km, b: Km) -> Result<Self, PlanError> {
        let (low, high) = if a <= b { (a, b) } else { (b, a) };
        if low < body.radius() {
            let depth = body.radius() - low;
            return Err(PlanError::BelowSurface { body, depth });
        }
        Ok(Orbit { body, low, high })
    }

    pub fn semi_major(&self) -> Km {
        Km((self.low + self.high).0 / 2.0)
    }
}

#[derive(Debug, Default)]
pub struct Fleet {
    crafts: HashMap<String, Orbit>,
    visits: HashMap<Body, Vec<String>>,
}

impl Fleet {
    pub fn launch(&mut self, name: impl Into<String>, orbit: Orbit) {
        let name = name.into();
        self.visits
            .entry(orbit.body)
            .or_default()
            .push(name.clone());
        self.crafts.insert(name, orbit);
    }

    pub fn raise(&mut self, name: &str, by: Km) -> Result<Km, PlanError> {
        let orbit = self
            .crafts
            .get_mut(name)
            .ok_or_else(|| PlanError::UnknownCraft(name.to_string()))?;
        orbit.high = orbit.high + by;
        Ok(orbit.semi_major())
    }

    pub fn visitors(&self, body: Body) -> impl Iterator<Item = &str> + '_ {
        self.visits
            .get(&body)
            .into_iter()
            .flatten()
            .map(String::as_str)
    }
}

pub fn first_window<F: FnMut(u32) -> bool>(days: Range<u32>, mut aligned: F) -> Option<u32> {
    days.into_iter().find(|&day| aligned(day))
}

pub fn report(body: Body, heights: &[f64]) -> Result<Vec<Orbit>, Box<dyn Error>> {
    let pair = |w: &[f64]| Orbit::new(body, body.radius() + Km(w[0]), body.radius() + Km(w[1]));
    let orbits = heights
        .windows(2)
        .map(pair)
        .collect::<Result<Vec<_>, _>>()?;
    Ok(orbits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orders_the_two_radii() {
        let orbit = Orbit::new(Body::Earth, Km(9000.0), Km(7000.0)).unwrap();
        assert_eq!(orbit.low, Km(7000.0));
        assert_eq!(orbit.semi_major(), Km(8000.0));
    }

    #[test]
    fn refuses_orbits_under_ground() {
        let err = Orbit::new(Body::Moon, Km(1700.0), Km(1800.0)).unwrap_err();
        assert_eq!(err.to_string(), "37 km under the surface of Moon");
    }

    #[test]
    fn raises_a_known_craft() {
        let mut fleet = Fleet::default();
        let orbit = Orbit::new(Body::Earth, Km(7000.0), Km(7000.0)).unwrap();
        fleet.launch("Luna", orbit.clone());
        assert_eq!(fleet.raise("Luna", Km(200.0)), Ok(Km(7100.0)));
        let err = fleet.raise("Vega", Km(1.0)).unwrap_err();
        assert_eq!(err.to_string(), "no craft named Vega");
        assert_eq!(orbit.high, Km(7000.0));
    }

    #[test]
    fn lists_visitors_of_a_body() {
        let mut fleet = Fleet::default();
        for name in ["A", "B"] {
            fleet.launch(
                name,
                Orbit::new(Body::Moon, Km(1800.0), Km(1900.0)).unwrap(),
            );
        }
        assert_eq!(fleet.visitors(Body::Moon).collect::<Vec<_>>(), ["A", "B"]);
        assert_eq!(fleet.visitors(Body::Earth).count(), 0);
    }

    #[test]
    fn finds_the_first_window() {
        let mut asked = 0;
        let day = first_window(1..50, |d| {
            asked += 1;
            d % 7 == 0 && d % 3 == 0
        });
        assert_eq!((day, asked), (Some(21), 21));
    }

    #[test]
    fn report_stops_at_the_first_failure() {
        assert_eq!(
            report(Body::Earth, &[200.0, 400.0, 300.0]).unwrap().len(),
            2
        );
        assert!(report(Body::Earth, &[200.0, -5.0]).is_err());
    }
}

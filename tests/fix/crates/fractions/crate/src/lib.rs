//! Fractions in lowest terms.

mod arithmetic;
mod convert;
pub mod series;

pub use convert::NoFraction;

/// A fraction with a positive denominator, in lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fraction {
    over: i64,
    under: i64,
}

impl Fraction {
    /// None when `under` is zero.
    pub fn new(over: i64, under: i64) -> Option<Fraction> {
        if under == 0 {
            return None;
        }
        let divisor = gcd(over.unsigned_abs(), under.unsigned_abs()) as i64 * under.signum();
        Some(Fraction {
            over: over / divisor,
            under: under / divisor,
        })
    }

    pub fn over(self) -> i64 {
        self.over
    }

    pub fn under(self) -> i64 {
        self.under
    }
}

fn gcd(a: u64, b: u64) -> u64 {
    if b == 0 {
        a.max(1)
    } else {
        gcd(b, a % b)
    }
}

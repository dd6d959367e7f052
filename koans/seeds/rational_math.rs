//! Exact fractions, continued fractions and linear equations.

use std::cmp::Ordering;
use std::fmt;
use std::iter::{self, Sum};
use std::ops::{Add, Div, Mul, Neg, Sub};
use std::str::FromStr;

mod fraction {
    /// Always reduced, with a positive lower part.
    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub struct Fraction {
        upper: i64,
        lower: i64,
    }

    fn gcd(a: i64, b: i64) -> i64 {
        if b == 0 {
            a.abs()
        } else {
            gcd(b, a % b)
        }
    }

    impl Fraction {
        pub fn new(upper: i64, lower: i64) -> Option<Fraction> {
            let shared = gcd(upper, lower) * lower.signum();
            (lower != 0).then(|| Fraction {
                upper: upper / shared,
                lower: lower / shared,
            })
        }

        pub fn parts(&self) -> (i64, i64) {
            (self.upper, self.lower)
        }
    }

    impl From<i64> for Fraction {
        fn from(n: i64) -> Self {
            Fraction { upper: n, lower: 1 }
        }
    }
}

pub use fraction::Fraction;

fn combine(a: Fraction, b: Fraction, f: impl Fn(i64, i64, i64, i64) -> (i64, i64)) -> Fraction {
    let ((a, b), (c, d)) = (a.parts(), b.parts());
    let (upper, lower) = f(a, b, c, d);
    Fraction::new(upper, lower).expect("division by zero")
}

macro_rules! operators {
    ($($op:ident $name:ident: $f:expr;)*) => {
        $(impl $op for Fraction {
            type Output = Fraction;
            fn $name(self, other: Fraction) -> Fraction {
                combine(self, other, $f)
            }
        })*
    };
}

operators! {
    Add add: |a, b, c, d| (a * d + c * b, b * d);
    Sub sub: |a, b, c, d| (a * d - c * b, b * d);
    Mul mul: |a, b, c, d| (a * c, b * d);
    Div div: |a, b, c, d| (a * d, b * c);
}

impl Neg for Fraction {
    type Output = Fraction;
    fn neg(self) -> Fraction {
        Fraction::from(0) - self
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (*self - *other).parts().0.cmp(&0)
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<'a> Sum<&'a Fraction> for Fraction {
    fn sum<I: Iterator<Item = &'a Fraction>>(iter: I) -> Self {
        iter.fold(0.into(), |total, f| total + *f)
    }
}

impl fmt::Display for Fraction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parts() {
            (upper, 1) => write!(f, "{upper}"),
            (upper, lower) => write!(f, "{upper}/{lower}"),
        }
    }
}

impl FromStr for Fraction {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (upper, lower) = text.split_once('/').unwrap_or((text, "1"));
        let number = |s: &str| s.trim().parse::<i64>().map_err(|e| format!("{s}: {e}"));
        Fraction::new(number(upper)?, number(lower)?).ok_or_else(|| format!("{text}: zero below"))
    }
}

/// The whole parts of a continued fraction.
pub fn continued(start: Fraction) -> impl Iterator<Item = i64> {
    let mut rest = Some(start);
    iter::from_fn(move || {
        let (upper, lower) = rest?.parts();
        let whole = upper.div_euclid(lower);
        rest = Fraction::new(lower, upper - whole * lower);
        Some(whole)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn f(text: &str) -> Fraction {
        text.parse().unwrap()
    }

    #[test]
    fn arithmetic_is_exact() {
        assert_eq!(f("1/3") + f("1/6"), f("1/2"));
        assert_eq!((f("1/3") - f("1/2")).to_string(), "-1/6");
        assert_eq!(f("2/3") * f("3/4") / f("-1/2"), Fraction::from(-1));
        assert_eq!(-f("4/-6"), f("2/3"));
    }

    #[test]
    fn ordering_and_sums() {
        let mut list = vec![f("2/3"), f("-5"), f("1/2")];
        list.sort();
        assert_eq!(list, [f("-5"), f("1/2"), f("2/3")]);
        assert_eq!(list.iter().sum::<Fraction>().to_string(), "-23/6");
        assert!(f("1/3") < f("2/5"));
    }

    #[test]
    fn parse_errors() {
        let parse = |s: &str| s.parse::<Fraction>().unwrap_err();
        assert_eq!(parse("1/0"), "1/0: zero below");
        assert_eq!(parse("x/2"), "x: invalid digit found in string");
    }

    #[test]
    fn continued_fractions() {
        assert_eq!(continued(f("45/16")).collect::<Vec<_>>(), [2, 1, 4, 3]);
        assert_eq!(Fraction::new(3, 0), None);
        assert_eq!(f("7").to_string(), "7");
    }
}

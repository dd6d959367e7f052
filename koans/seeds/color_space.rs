//! Colours: conversions, names, palettes and dithering.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::{self, LowerHex};
use std::num::ParseIntError;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Rgb {
    pub r: u8,
    pub g: u8,
    pub b: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Gray(pub u8);

impl From<Gray> for Rgb {
    fn from(Gray(v): Gray) -> Self {
        Rgb { r: v, g: v, b: v }
    }
}

impl From<Rgb> for Gray {
    fn from(Rgb { r, g, b }: Rgb) -> Self {
        let sum = u32::from(r) * 30 + u32::from(g) * 59 + u32::from(b) * 11;
        Gray((sum / 100) as u8)
    }
}

impl From<[u8; 3]> for Rgb {
    fn from([r, g, b]: [u8; 3]) -> Self {
        Rgb { r, g, b }
    }
}

impl LowerHex for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        [self.r, self.g, self.b]
            .iter()
            .try_for_each(|v| write!(f, "{v:02x}"))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColourError {
    NoHash,
    Length(usize),
    Digits(ParseIntError),
}

impl From<ParseIntError> for ColourError {
    fn from(e: ParseIntError) -> Self {
        ColourError::Digits(e)
    }
}

impl FromStr for Rgb {
    type Err = ColourError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('#').ok_or(ColourError::NoHash)?;
        if digits.len() != 6 || !digits.is_ascii() {
            return Err(ColourError::Length(digits.len()));
        }
        let part = |i: usize| u8::from_str_radix(&digits[i..i + 2], 16);
        Ok(Rgb {
            r: part(0)?,
            g: part(2)?,
            b: part(4)?,
        })
    }
}

/// Colour names, some given by the program and some built at run time.
#[derive(Debug, Default)]
pub struct Names<'n> {
    by_colour: HashMap<Rgb, Cow<'n, str>>,
}

impl<'n> Names<'n> {
    pub fn set(&mut self, colour: impl Into<Rgb>, name: impl Into<Cow<'n, str>>) -> &mut Self {
        self.by_colour.insert(colour.into(), name.into());
        self
    }

    pub fn get(&self, colour: Rgb) -> Cow<'_, str> {
        match self.by_colour.get(&colour) {
            Some(name) => Cow::Borrowed(name.as_ref()),
            None => Cow::Owned(format!("#{colour:x}")),
        }
    }
}

/// Anything that can say how far two of its values are apart.
pub trait Distance {
    fn distance(&self, other: &Self) -> u32;
}

impl Distance for Gray {
    fn distance(&self, other: &Self) -> u32 {
        self.0.abs_diff(other.0).into()
    }
}

impl Distance for Rgb {
    fn distance(&self, o: &Self) -> u32 {
        let pairs = [(self.r, o.r), (self.g, o.g), (self.b, o.b)];
        pairs
            .iter()
            .map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2))
            .sum()
    }
}

pub fn quantize<'p, C, F>(pixels: &[C], palette: &'p [C], mut used: F) -> Option<Vec<&'p C>>
where
    C: Distance,
    F: FnMut(usize),
{
    let mut nearest = |pixel: &C| {
        let (i, colour) = palette
            .iter()
            .enumerate()
            .min_by_key(|(_, c)| c.distance(pixel))?;
        used(i);
        Some(colour)
    };
    pixels.iter().map(&mut nearest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conversions() {
        assert_eq!(
            Gray::from(Rgb {
                r: 100,
                g: 100,
                b: 100
            }),
            Gray(100)
        );
        assert_eq!(Rgb::from(Gray(7)), [7; 3].into());
        assert_eq!(
            format!("#{:x} {:x}", Rgb::from([1, 2, 255]), Rgb::default()),
            "#0102ff 000000"
        );
    }

    #[test]
    fn parses_hex() {
        assert_eq!(
            "#ff8000".parse(),
            Ok(Rgb {
                r: 255,
                g: 128,
                b: 0
            })
        );
        assert_eq!("ff8000".parse::<Rgb>(), Err(ColourError::NoHash));
        assert_eq!("#ff80".parse::<Rgb>(), Err(ColourError::Length(4)));
        assert!(matches!(
            "#gg0000".parse::<Rgb>(),
            Err(ColourError::Digits(_))
        ));
    }

    #[test]
    fn names_or_hex() {
        let built = format!("{} {}", "dark", "red");
        let mut names = Names::default();
        names
            .set([99, 0, 0], built.as_str())
            .set(Gray(0), String::from("black"));
        assert_eq!(names.get(Rgb::default()), "black");
        assert!(matches!(
            names.get([99, 0, 0].into()),
            Cow::Borrowed("dark red")
        ));
        assert_eq!(names.get([0, 0, 1].into()), "#000001");
    }

    #[test]
    fn quantizes() {
        let mut counts = [0; 2];
        let pixels = [Gray(10), Gray(200), Gray(90)];
        let out = quantize(&pixels, &[Gray(0), Gray(255)], |i| counts[i] += 1).unwrap();
        assert_eq!(out, [&Gray(0), &Gray(255), &Gray(0)]);
        assert_eq!(counts, [2, 1]);
        assert_eq!(quantize::<Rgb, _>(&[Rgb::default()], &[], |_| ()), None);
        assert_eq!(Rgb::from([3, 4, 0]).distance(&Rgb::default()), 25);
    }
}

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt::{self, LowerHex};

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
        match self.by_colour.get(colour) {
            Some(name) => Cow::Borrowed(name.as_ref()),
            None => Cow::Owned(format!("#{colour:x}")),
        }
    }
}

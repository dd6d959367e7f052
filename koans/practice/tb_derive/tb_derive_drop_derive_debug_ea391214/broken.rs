use std::borrow::Cow;
use std::collections::HashMap;

#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Rgb {
    pub r: u8,
    pub g: u8,
    pub b: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Gray(pub u8);

impl From<Rgb> for Gray {
    fn from(Rgb { r, g, b }: Rgb) -> Self {
        let sum = u32::from(r) * 30 + u32::from(g) * 59 + u32::from(b) * 11;
        Gray((sum / 100) as u8)
    }
}

/// Colour names, some given by the program and some built at run time.
#[derive(Debug, Default)]
pub struct Names<'n> {
    pub by_colour: HashMap<Rgb, Cow<'n, str>>,
}

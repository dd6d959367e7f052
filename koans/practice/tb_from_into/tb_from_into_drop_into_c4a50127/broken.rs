#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Gray(pub u8);

/// Anything that can say how far two of its values are apart.
pub trait Distance {
    fn distance(&self, other: &Self) -> u32;
}

impl Distance for Gray {
    fn distance(&self, other: &Self) -> u32 {
        self.0.abs_diff(other.0)
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

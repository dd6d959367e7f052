//! Signal buffers: a fixed ring, windows over samples and level meters.

use std::borrow::Borrow;
use std::iter::Sum;

#[derive(Debug, Clone)]
pub struct Ring<T, const N: usize> {
    slots: [Option<T>; N],
    head: usize,
}

impl<T, const N: usize> Default for Ring<T, N> {
    fn default() -> Self {
        Ring {
            slots: std::array::from_fn(|_| None),
            head: 0,
        }
    }
}

impl<T, const N: usize> Ring<T, N> {
    pub const CAPACITY: usize = N;

    /// Stores a sample and hands back the one it pushed out.
    pub fn push(&mut self, value: T) -> Option<T> {
        let old = self.slots[self.head].replace(value);
        self.head = (self.head + 1) % N;
        old
    }

    pub fn iter(&self) -> impl Iterator<Item = &T> {
        let (newer, older) = self.slots.split_at(self.head);
        older.iter().chain(newer).filter_map(Option::as_ref)
    }

    pub fn mean<S>(&self) -> Option<f64>
    where
        T: Copy,
        S: Sum<T> + Into<f64>,
    {
        let count = self.iter().count();
        (count > 0).then(|| self.iter().copied().sum::<S>().into() / count as f64)
    }
}

impl<T, const N: usize> Extend<T> for Ring<T, N> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I) {
        for value in iter {
            self.push(value);
        }
    }
}

impl<T, const N: usize> IntoIterator for Ring<T, N> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        let mut slots = Vec::from(self.slots);
        slots.rotate_left(self.head);
        slots.into_iter().flatten().collect::<Vec<T>>().into_iter()
    }
}

/// Overlapping windows that borrow the recording.
pub struct Windows<'s> {
    samples: &'s [i16],
    width: usize,
    hop: usize,
}

impl<'s> Windows<'s> {
    pub fn new(samples: &'s [i16], width: usize, hop: usize) -> Option<Self> {
        if width == 0 || hop == 0 {
            return None;
        }
        Some(Windows {
            samples,
            width,
            hop,
        })
    }
}

impl<'s> Iterator for Windows<'s> {
    type Item = &'s [i16];

    fn next(&mut self) -> Option<&'s [i16]> {
        let window = self.samples.get(..self.width)?;
        self.samples = self.samples.get(self.hop..).unwrap_or_default();
        Some(window)
    }
}

pub fn loudest<'s>(recording: &'s [i16], width: usize) -> Option<&'s [i16]> {
    let energy = |w: &&[i16]| w.iter().map(|&s| i64::from(s).pow(2)).sum::<i64>();
    Windows::new(recording, width, width)?.max_by_key(energy)
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Meter {
    pub peak: u16,
    pub clipped: u32,
}

impl Meter {
    pub fn feed<I>(&mut self, samples: I) -> &mut Self
    where
        I: IntoIterator,
        I::Item: Borrow<i16>,
    {
        for sample in samples {
            let level = sample.borrow().unsigned_abs();
            self.peak = self.peak.max(level);
            self.clipped += u32::from(level >= 32_767);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ring_forgets_the_oldest() {
        let mut ring: Ring<char, 3> = Ring::default();
        ring.extend(['a', 'b', 'c']);
        assert_eq!(ring.push('d'), Some('a'));
        assert_eq!(ring.iter().collect::<String>(), "bcd");
        assert_eq!(ring.clone().into_iter().last(), Some('d'));
        assert_eq!(Ring::<char, 3>::CAPACITY, 3);
    }

    #[test]
    fn mean_of_what_is_there() {
        let mut ring = Ring::<f32, 4>::default();
        assert_eq!(ring.mean::<f32>(), None);
        ring.extend([1.0, 2.0]);
        assert_eq!(ring.mean::<f32>(), Some(1.5));
    }

    #[test]
    fn windows_overlap() {
        let tape = [1, 2, 3, 4, 5];
        let all: Vec<&[i16]> = Windows::new(&tape, 3, 2).unwrap().collect();
        assert_eq!(all, [[1, 2, 3], [3, 4, 5]]);
        assert!(Windows::new(&tape, 0, 1).is_none());
    }

    #[test]
    fn finds_the_loudest() {
        let tape = vec![0, 1, -9, 4, 3, 3];
        assert_eq!(loudest(&tape, 2), Some(&[-9, 4][..]));
        assert_eq!(loudest(&tape, 9), None);
    }

    #[test]
    fn meter_takes_values_and_references() {
        let mut meter = Meter::default();
        meter.feed([5, -6]).feed(&[i16::MIN]);
        assert_eq!(
            meter,
            Meter {
                peak: 32_768,
                clipped: 1
            }
        );
    }
}

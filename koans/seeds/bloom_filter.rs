//! Approximate sets and counters.

use std::collections::hash_map::DefaultHasher;
use std::fmt;
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher};
use std::marker::PhantomData;
use std::ops::{BitOr, BitOrAssign};

/// A set that may claim to contain more than it does.
pub struct Bloom<T: ?Sized, S, const WORDS: usize> {
    words: [u64; WORDS],
    hashers: Vec<S>,
    items: PhantomData<fn(&T)>,
}

impl<T: ?Sized, S: Clone, const WORDS: usize> Clone for Bloom<T, S, WORDS> {
    fn clone(&self) -> Self {
        Bloom {
            words: self.words,
            hashers: self.hashers.clone(),
            items: PhantomData,
        }
    }
}

impl<T, S, const WORDS: usize> Bloom<T, S, WORDS>
where
    T: Hash + ?Sized,
    S: BuildHasher,
{
    pub fn with_hashers(hashers: impl IntoIterator<Item = S>) -> Self {
        Bloom {
            words: [0; WORDS],
            hashers: hashers.into_iter().collect(),
            items: PhantomData,
        }
    }

    fn bits<'b>(&'b self, item: &'b T) -> impl Iterator<Item = (usize, u64)> + 'b {
        self.hashers.iter().map(move |hasher| {
            let bit = hasher.hash_one(item) as usize % (WORDS * 64);
            (bit / 64, 1 << (bit % 64))
        })
    }

    /// Tells whether the item was new for sure.
    pub fn insert(&mut self, item: &T) -> bool {
        let bits: Vec<(usize, u64)> = self.bits(item).collect();
        let mut fresh = false;
        for (word, mask) in bits {
            fresh |= self.words[word] & mask == 0;
            self.words[word] |= mask;
        }
        fresh
    }

    pub fn contains(&self, item: &T) -> bool {
        self.bits(item)
            .all(|(word, mask)| self.words[word] & mask != 0)
    }
}

impl<T: ?Sized, S, const WORDS: usize> BitOrAssign<&Self> for Bloom<T, S, WORDS> {
    fn bitor_assign(&mut self, other: &Self) {
        for (own, more) in self.words.iter_mut().zip(&other.words) {
            *own |= more;
        }
    }
}

impl<T: ?Sized, S: Clone, const WORDS: usize> BitOr for &Bloom<T, S, WORDS> {
    type Output = Bloom<T, S, WORDS>;

    fn bitor(self, other: Self) -> Self::Output {
        let mut union = self.clone();
        union |= other;
        union
    }
}

impl<T: ?Sized, S, const WORDS: usize> fmt::Binary for Bloom<T, S, WORDS> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.words
            .iter()
            .try_for_each(|word| write!(f, "{word:064b}"))
    }
}

/// A hash function with a seed.
#[derive(Clone)]
pub struct Seeded(pub u64);

impl BuildHasher for Seeded {
    type Hasher = DefaultHasher;

    fn build_hasher(&self) -> DefaultHasher {
        let mut hasher = DefaultHasher::new();
        hasher.write_u64(self.0);
        hasher
    }
}

/// Adds up bytes; good enough for short words.
#[derive(Default)]
pub struct Checksum(u64);

impl Hasher for Checksum {
    fn write(&mut self, bytes: &[u8]) {
        self.0 += bytes.iter().map(|byte| u64::from(*byte)).sum::<u64>();
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

pub type Summed = BuildHasherDefault<Checksum>;

#[derive(Debug, PartialEq)]
pub enum SizeError {
    NoItems,
    Rate(f64),
}

/// Bits and hash functions for a number of items and an error rate.
pub fn plan(items: u32, rate: f64) -> Result<(u32, u32), SizeError> {
    if !(rate > 0.0 && rate < 1.0) {
        return Err(SizeError::Rate(rate));
    }
    let items = (items > 0)
        .then_some(f64::from(items))
        .ok_or(SizeError::NoItems)?;
    let ln2 = std::f64::consts::LN_2;
    let bits = (-items * rate.ln() / (ln2 * ln2)).ceil();
    Ok((bits as u32, (bits / items * ln2).round() as u32))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Words = Bloom<str, Seeded, 16>;

    fn words(text: &str) -> Words {
        let mut bloom = Words::with_hashers([Seeded(1), Seeded(2)]);
        for word in text.split(' ') {
            bloom.insert(word);
        }
        bloom
    }

    #[test]
    fn remembers() {
        let mut bloom = words("elm oak");
        assert!(bloom.contains("elm") && !bloom.contains("yew"));
        assert!(bloom.insert("yew"));
        assert!(!bloom.insert("yew"));
    }

    #[test]
    fn unions() {
        let (mut left, right) = (words("elm"), words("oak"));
        let both = &left | &right;
        assert!(both.contains("elm") && both.contains("oak"));
        assert!(!left.contains("oak"));
        left |= &right;
        assert!(left.contains("oak"));
    }

    #[test]
    fn other_hashers() {
        let hashers = [Summed::default()];
        let mut bloom = Bloom::<u8, _, 1>::with_hashers(hashers);
        bloom.insert(&3);
        bloom.insert(&63);
        let text = format!("{bloom:b}");
        assert_eq!((&text[..1], &text[60..]), ("1", "1000"));
        assert!(bloom.contains(&3) && !bloom.contains(&4));
    }

    #[test]
    fn planning() {
        assert_eq!(plan(1000, 0.01), Ok((9586, 7)));
        assert_eq!(plan(0, 0.01), Err(SizeError::NoItems));
        assert_eq!(plan(9, 1.5), Err(SizeError::Rate(1.5)));
    }
}

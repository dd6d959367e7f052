use std::collections::hash_map::DefaultHasher;

use std::hash::{BuildHasher, Hash, Hasher};
use std::marker::PhantomData;

/// A set that may claim to contain more than it does.
pub struct Bloom<T: ?Sized, S, const WORDS: usize> {
    words: [u64; WORDS],
    hashers: Vec<S>,
    items: PhantomData<fn(&T)>,
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

use std::collections::BTreeMap;
use std::fmt::Debug;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cup<const N: usize>([u8; N]);

impl<const N: usize> Cup<N> {
    pub fn counts(&mut self) -> BTreeMap<u8, usize> {
        let mut counts = BTreeMap::new();
        for face in self.0 {
            *counts.entry(face).or_insert(0) += 1;
        }
        counts
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hand {
    Chance(u32),
    Pair { face: u8 },
    Straight,
    Kind { count: usize, face: u8 },
}

impl<const N: usize> From<Cup<N>> for Hand {
    fn from(cup: Cup<N>) -> Hand {
        let counts = cup.counts();
        let best = counts.iter().max_by_key(|&(face, count)| (count, face));
        match best {
            Some((&face, 2)) => Hand::Pair { face },
            Some((&face, &count)) if count > 2 => Hand::Kind { count, face },
            _ if cup.0.windows(2).all(|w| w[1] == w[0] + 1) => Hand::Straight,
            _ => Hand::Chance(cup.0.iter().map(|&face| u32::from(face)).sum()),
        }
    }
}

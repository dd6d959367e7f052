//! Dice with const-generic cups.

use std::collections::BTreeMap;
use std::fmt::Debug;

/// A source of faces from 1 to 6.
pub trait Dice {
    fn roll(&mut self) -> u8;

    fn cup<const N: usize>(&mut self) -> Cup<N>
    where
        Self: Sized,
    {
        let mut faces = [0; N];
        for face in &mut faces {
            *face = self.roll();
        }
        faces.sort_unstable();
        Cup(faces)
    }
}

/// A small linear congruential generator.
#[derive(Clone)]
pub struct Lcg {
    state: u32,
}

impl Lcg {
    pub fn seeded(state: u32) -> Self {
        Lcg { state }
    }
}

impl Dice for Lcg {
    fn roll(&mut self) -> u8 {
        self.state = self
            .state
            .wrapping_mul(1_664_525)
            .wrapping_add(1_013_904_223);
        (self.state >> 16) as u8 % 6 + 1
    }
}

/// Plays back the faces of any iterator.
pub struct Scripted<I>(pub I);

impl<I: Iterator<Item = u8>> Dice for Scripted<I> {
    fn roll(&mut self) -> u8 {
        self.0.next().unwrap_or(1)
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cup<const N: usize>([u8; N]);

impl<const N: usize> Cup<N> {
    pub fn counts(&self) -> BTreeMap<u8, usize> {
        let mut counts = BTreeMap::new();
        for face in self.0 {
            *counts.entry(face).or_insert(0) += 1;
        }
        counts
    }

    pub fn reroll<D: Dice>(mut self, dice: &mut D, keep: impl Fn(u8) -> bool) -> Self {
        self.0
            .iter_mut()
            .filter(|face| !keep(**face))
            .for_each(|face| *face = dice.roll());
        self.0.sort_unstable();
        self
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

/// The seat with the best hand; `None` where the best is shared.
pub fn winner<'s, S, H>(table: &'s [(S, H)]) -> Option<&'s S>
where
    S: Debug,
    H: Ord,
{
    let (seat, best) = table.iter().max_by(|a, b| a.1.cmp(&b.1))?;
    let equals = table.iter().filter(|(_, hand)| hand == best).count();
    (equals == 1).then_some(seat)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripted_cup_is_sorted() {
        let mut dice = Scripted([6, 2, 4].into_iter());
        let cup: Cup<4> = dice.cup();
        assert_eq!(cup, Cup([1, 2, 4, 6]));
    }

    #[test]
    fn lcg_repeats() {
        let mut first = Lcg::seeded(7);
        let mut second = first.clone();
        let cups: (Cup<5>, Cup<5>) = (first.cup(), second.cup());
        assert_eq!(cups.0, cups.1);
        assert!(cups.0.counts().keys().all(|face| (1..=6).contains(face)));
    }

    #[test]
    fn hands() {
        assert_eq!(Hand::from(Cup([1, 2, 2, 5])), Hand::Pair { face: 2 });
        assert_eq!(Hand::from(Cup([2, 3, 4, 5])), Hand::Straight);
        assert_eq!(Hand::from(Cup([1, 3, 6])), Hand::Chance(10));
        let kind: Hand = Cup([1, 1, 5, 5, 5]).into();
        assert_eq!(kind, Hand::Kind { count: 3, face: 5 });
    }

    #[test]
    fn rerolling_keeps() {
        let cup = Cup([1, 2, 6, 6]);
        let mut dice = Scripted([6, 3].into_iter());
        let better = cup.reroll(&mut dice, |face| face == 6);
        assert_eq!(better, Cup([3, 6, 6, 6]));
        assert_eq!(cup.counts()[&6], 2);
    }

    #[test]
    fn best_hand_wins() {
        let mut table = vec![("ann", Hand::Straight), ("bob", Hand::Pair { face: 6 })];
        assert_eq!(winner(&table), Some(&"ann"));
        table.push(("cy", table[0].1.clone()));
        assert_eq!(winner(&table), None);
        assert_eq!(winner::<String, u8>(&[]), None);
    }
}

//! Step sequencing: patterns, Euclidean rhythms and a drum machine.

use std::collections::HashMap;
use std::fmt;
use std::ops::BitXor;
use std::str::FromStr;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pattern<const N: usize> {
    steps: [bool; N],
}

impl<const N: usize> Pattern<N> {
    pub fn euclid(hits: usize) -> Self {
        Pattern {
            steps: std::array::from_fn(|i| (i * hits) % N < hits.min(N)),
        }
    }

    pub fn rotate(mut self, by: usize) -> Self {
        self.steps.rotate_right(by % N);
        self
    }

    pub fn hits(&self) -> impl Iterator<Item = usize> + '_ {
        self.steps
            .iter()
            .enumerate()
            .filter_map(|(i, hit)| hit.then_some(i))
    }

    /// Steps from every hit to the next one, around the bar.
    pub fn gaps(&self) -> Option<Vec<usize>> {
        let hits: Vec<usize> = self.hits().collect();
        let first = *hits.first()?;
        let ends = hits.iter().skip(1).copied().chain([first + N]);
        Some(hits.iter().zip(ends).map(|(a, b)| b - a).collect())
    }
}

impl<const N: usize> BitXor for Pattern<N> {
    type Output = Self;
    fn bitxor(self, other: Self) -> Self {
        Pattern {
            steps: std::array::from_fn(|i| self.steps[i] ^ other.steps[i]),
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum PatternError {
    Length { want: usize, got: usize },
    Symbol(char),
}

impl<const N: usize> FromStr for Pattern<N> {
    type Err = PatternError;

    fn from_str(text: &str) -> Result<Self, PatternError> {
        let steps = text
            .chars()
            .map(|c| match c {
                'x' => Ok(true),
                '.' => Ok(false),
                other => Err(PatternError::Symbol(other)),
            })
            .collect::<Result<Vec<bool>, _>>()?;
        let steps = steps
            .try_into()
            .map_err(|v: Vec<bool>| PatternError::Length {
                want: N,
                got: v.len(),
            })?;
        Ok(Pattern { steps })
    }
}

impl<const N: usize> fmt::Display for Pattern<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text: String = self
            .steps
            .iter()
            .map(|&hit| if hit { 'x' } else { '.' })
            .collect();
        f.write_str(&text)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Drum {
    Kick,
    Snare,
    Hat,
}

/// Calls a listener for every drum that sounds.
pub struct Machine<'l, const N: usize> {
    tracks: HashMap<Drum, Pattern<N>>,
    listener: Box<dyn FnMut(Drum, usize) + 'l>,
    at: usize,
}

impl<'l, const N: usize> Machine<'l, N> {
    pub fn new(listener: impl FnMut(Drum, usize) + 'l) -> Self {
        Machine {
            tracks: HashMap::new(),
            listener: Box::new(listener),
            at: 0,
        }
    }

    pub fn track(&mut self, drum: Drum, pattern: Pattern<N>) -> Option<Pattern<N>> {
        self.tracks.insert(drum, pattern)
    }

    pub fn tick(&mut self) -> usize {
        let at = self.at;
        let mut sounding: Vec<Drum> = self
            .tracks
            .iter()
            .filter(|(_, p)| p.steps[at])
            .map(|(d, _)| *d)
            .collect();
        sounding.sort();
        sounding.iter().for_each(|&drum| (self.listener)(drum, at));
        self.at = (at + 1) % N;
        sounding.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn euclidean_rhythms() {
        let tresillo = Pattern::<8>::euclid(3);
        assert_eq!(tresillo.to_string(), "x..x..x.");
        assert_eq!(tresillo.gaps(), Some(vec![3, 3, 2]));
        assert_eq!(Pattern::<4>::euclid(0).gaps(), None);
    }

    #[test]
    fn parses_patterns() {
        let beat: Pattern<4> = "x..x".parse().unwrap();
        assert_eq!(beat.hits().collect::<Vec<_>>(), [0, 3]);
        assert_eq!(
            "x".parse::<Pattern<2>>(),
            Err(PatternError::Length { want: 2, got: 1 })
        );
        assert_eq!("x?".parse::<Pattern<2>>(), Err(PatternError::Symbol('?')));
    }

    #[test]
    fn patterns_combine() {
        let a: Pattern<4> = "xx..".parse().unwrap();
        assert_eq!((a ^ a.rotate(1)).to_string(), "x.x.");
        assert_eq!(a.rotate(6), "..xx".parse().unwrap());
    }

    #[test]
    fn machine_plays_in_order() {
        let mut heard = Vec::new();
        let mut machine = Machine::<2>::new(|drum, at| heard.push((drum, at)));
        assert_eq!(machine.track(Drum::Hat, Pattern::euclid(2)), None);
        machine.track(Drum::Kick, Pattern::euclid(1));
        machine.track(Drum::Snare, Pattern::euclid(1).rotate(1));
        let counts: usize = (0..3).map(|_| machine.tick()).sum();
        drop(machine);
        assert_eq!(counts, 6);
        assert_eq!(
            heard[..3],
            [(Drum::Kick, 0), (Drum::Hat, 0), (Drum::Snare, 1)]
        );
    }
}

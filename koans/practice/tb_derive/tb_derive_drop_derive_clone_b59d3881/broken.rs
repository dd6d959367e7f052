use std::collections::HashMap;

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
}

#[derive(Debug, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Drum {
    Hat,
}

/// Calls a listener for every drum that sounds.
pub struct Machine<'l, const N: usize> {
    tracks: HashMap<Drum, Pattern<N>>,
    pub listener: Box<dyn FnMut(Drum, usize) + 'l>,
    pub at: usize,
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
}

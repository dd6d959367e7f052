use std::collections::HashMap;

use std::hash::Hash;

/// Rewriting rules over any alphabet.
#[derive(Debug, Clone)]
pub struct System<S> {
    axiom: Vec<S>,
    rules: HashMap<S, Vec<S>>,
}

impl<S: Copy + Eq + Hash> System<S> {
    pub fn new(axiom: &[S]) -> Self {
        let (axiom, rules) = (axiom.to_vec(), HashMap::new());
        System { axiom, rules }
    }

    pub fn rule(mut self, from: S, to: impl IntoIterator<Item = S>) -> Self {
        self.rules.insert(from, to.into_iter().collect());
        self
    }

    pub fn grow(&self, generations: usize) -> Vec<S> {
        (0..generations).fold(self.axiom.clone(), |plant, _| {
            plant
                .iter()
                .flat_map(|s| self.rules.get(s).cloned().unwrap_or_else(|| vec![*s]))
                .collect()
        })
    }
}

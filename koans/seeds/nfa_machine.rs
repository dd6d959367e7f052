//! Finite automata: building them, running them and making them deterministic.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

pub trait Machine<S> {
    type State: Clone;

    fn start(&self) -> Self::State;
    fn step(&self, state: &Self::State, symbol: &S) -> Option<Self::State>;
    fn accepts(&self, state: &Self::State) -> bool;

    fn run<'s, I>(&self, input: I) -> bool
    where
        I: IntoIterator<Item = &'s S>,
        S: 's,
    {
        let end = input
            .into_iter()
            .try_fold(self.start(), |state, symbol| self.step(&state, symbol));
        end.is_some_and(|state| self.accepts(&state))
    }
}

pub type States = BTreeSet<u16>;

#[derive(Debug, Clone)]
pub struct Nfa<S> {
    edges: HashMap<(u16, Option<S>), States>,
    last: States,
}

impl<S: Eq + Hash + Clone> Nfa<S> {
    pub fn ending_in(last: impl IntoIterator<Item = u16>) -> Self {
        Nfa {
            edges: HashMap::new(),
            last: last.into_iter().collect(),
        }
    }

    /// An edge without a symbol is taken for free.
    pub fn edge(mut self, from: u16, symbol: impl Into<Option<S>>, to: u16) -> Self {
        self.edges
            .entry((from, symbol.into()))
            .or_default()
            .insert(to);
        self
    }

    fn closure(&self, mut states: States) -> States {
        let mut open: Vec<u16> = states.iter().copied().collect();
        while let Some(state) = open.pop() {
            for &next in self.edges.get(&(state, None)).into_iter().flatten() {
                if states.insert(next) {
                    open.push(next);
                }
            }
        }
        states
    }

    pub fn determine(&self, alphabet: &[S]) -> Dfa<S>
    where
        S: Ord,
    {
        let mut ids = BTreeMap::from([(self.start(), 0)]);
        let mut dfa = Dfa {
            edges: BTreeMap::new(),
            last: Vec::new(),
        };
        let mut open = vec![self.start()];
        while let Some(states) = open.pop() {
            let from = ids[&states];
            if self.accepts(&states) {
                dfa.last.push(from);
            }
            for symbol in alphabet {
                let Some(next) = self.step(&states, symbol) else {
                    continue;
                };
                let fresh = ids.len();
                let to = *ids.entry(next.clone()).or_insert(fresh);
                if to == fresh {
                    open.push(next);
                }
                dfa.edges.insert((from, symbol.clone()), to);
            }
        }
        dfa
    }
}

impl<S: Eq + Hash + Clone> Machine<S> for Nfa<S> {
    type State = States;

    fn start(&self) -> States {
        self.closure(States::from([0]))
    }

    fn step(&self, states: &States, symbol: &S) -> Option<States> {
        let reach = |&state: &u16| self.edges.get(&(state, Some(symbol.clone())));
        let next: States = states.iter().filter_map(reach).flatten().copied().collect();
        (!next.is_empty()).then(|| self.closure(next))
    }

    fn accepts(&self, states: &States) -> bool {
        !states.is_disjoint(&self.last)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Dfa<S> {
    edges: BTreeMap<(usize, S), usize>,
    last: Vec<usize>,
}

impl<S: Ord + Clone> Machine<S> for Dfa<S> {
    type State = usize;

    fn start(&self) -> usize {
        0
    }

    fn step(&self, state: &usize, symbol: &S) -> Option<usize> {
        self.edges.get(&(*state, symbol.clone())).copied()
    }

    fn accepts(&self, state: &usize) -> bool {
        self.last.contains(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words over a and b that end in `ab`.
    fn ends_in_ab() -> Nfa<char> {
        Nfa::ending_in([2])
            .edge(0, 'a', 0)
            .edge(0, 'b', 0)
            .edge(0, 'a', 1)
            .edge(1, 'b', 2)
    }

    #[test]
    fn nfa_runs() {
        let word: Vec<char> = "babab".chars().collect();
        assert!(ends_in_ab().run(&word));
        assert!(!ends_in_ab().run(&word[..4]));
        assert!(!ends_in_ab().run(&['x']));
    }

    #[test]
    fn free_edges() {
        let optional = Nfa::ending_in([1]).edge(0, 7u8, 1).edge(0, None, 1);
        assert!(optional.run(&[]) && optional.run(&[7]));
        assert_eq!(optional.clone().start(), States::from([0, 1]));
    }

    #[test]
    fn dfa_agrees() {
        let nfa = ends_in_ab();
        let dfa = nfa.determine(&['a', 'b']);
        assert_eq!(dfa.edges.len(), 6);
        for word in ["", "ab", "abb", "aab"] {
            let word: Vec<char> = word.chars().collect();
            assert_eq!(nfa.run(&word), dfa.run(&word));
        }
        assert_eq!(dfa.clone(), dfa);
    }

    #[test]
    fn deterministic_steps() {
        let dfa = Nfa::ending_in([1]).edge(0, 3u8, 1).determine(&[3, 4]);
        assert_eq!(dfa.step(&dfa.start(), &3), Some(1));
        assert_eq!(dfa.step(&0, &4), None);
        assert!(dfa.accepts(&1));
    }
}

//! Growing plants by rewriting symbols.

use std::collections::HashMap;
use std::fmt::{self, Display};
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

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    Leaf,
    Stem,
    Turn(i8),
    Push,
    Pop,
}

impl TryFrom<char> for Part {
    type Error = PlantError;
    fn try_from(c: char) -> Result<Self, PlantError> {
        match c {
            'L' => Ok(Part::Leaf),
            'F' => Ok(Part::Stem),
            '+' => Ok(Part::Turn(1)),
            '-' => Ok(Part::Turn(-1)),
            '[' => Ok(Part::Push),
            ']' => Ok(Part::Pop),
            other => Err(PlantError::Symbol(other)),
        }
    }
}

pub fn parts(text: &str) -> Result<Vec<Part>, PlantError> {
    text.chars().map(Part::try_from).collect()
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlantError {
    Symbol(char),
    NothingPushed { at: usize },
    StillPushed(usize),
}

impl Display for PlantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Symbol(c) => write!(f, "no part is written {c}"),
            Self::NothingPushed { at } => write!(f, "part {at} pops an empty stack"),
            Self::StillPushed(n) => write!(f, "{n} branches stay open"),
        }
    }
}

/// What walks along a plant.
pub trait Visitor {
    type Output;
    fn stem(&mut self, depth: usize, lean: i8);
    fn leaf(&mut self, depth: usize);
    fn done(self) -> Self::Output;
}

/// Sums how far every stem leans.
impl Visitor for i32 {
    type Output = i32;
    fn stem(&mut self, _: usize, lean: i8) {
        *self += i32::from(lean);
    }
    fn leaf(&mut self, _: usize) {}
    fn done(self) -> i32 {
        self
    }
}

pub struct Leaves(pub Vec<usize>);

impl Visitor for Leaves {
    type Output = Vec<usize>;
    fn stem(&mut self, _: usize, _: i8) {}
    fn leaf(&mut self, depth: usize) {
        self.0.push(depth);
    }
    fn done(mut self) -> Vec<usize> {
        self.0.sort_unstable();
        self.0
    }
}

pub fn walk<V: Visitor>(plant: &[Part], mut visitor: V) -> Result<V::Output, PlantError> {
    let (mut stack, mut lean) = (Vec::new(), 0i8);
    for (at, part) in plant.iter().enumerate() {
        match part {
            Part::Leaf => visitor.leaf(stack.len()),
            Part::Stem => visitor.stem(stack.len(), lean),
            Part::Turn(by) => lean += by,
            Part::Push => stack.push(lean),
            Part::Pop => lean = stack.pop().ok_or(PlantError::NothingPushed { at })?,
        }
    }
    match stack.len() {
        0 => Ok(visitor.done()),
        open => Err(PlantError::StillPushed(open)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn algae_follow_fibonacci() {
        let algae = System::new(&['A']).rule('A', "AB".chars()).rule('B', ['A']);
        assert_eq!(algae.grow(3).iter().collect::<String>(), "ABAAB");
        assert_eq!(algae.clone().grow(5).len(), 13);
    }

    #[test]
    fn plants_branch() {
        let rule = parts("F[+L]F").unwrap();
        let plant = System::new(&[Part::Stem]).rule(Part::Stem, rule).grow(2);
        assert_eq!(walk(&plant, Leaves(vec![])), Ok(vec![1, 1, 1]));
        assert_eq!(walk(&plant, 0), Ok(0));
    }

    #[test]
    fn lean_is_restored() {
        let plant = parts("F[+F[+F]]-F").unwrap();
        assert_eq!(walk(&plant, 0), Ok(2));
        assert_eq!(walk(&parts("LF").unwrap(), 0), Ok(0));
    }

    #[test]
    fn broken_plants() {
        assert_eq!(parts("Fx").unwrap_err().to_string(), "no part is written x");
        let text = |s: &str| {
            walk(&parts(s).unwrap(), Leaves(vec![]))
                .unwrap_err()
                .to_string()
        };
        assert_eq!(text("F]"), "part 1 pops an empty stack");
        assert_eq!(text("[[F"), "2 branches stay open");
    }
}

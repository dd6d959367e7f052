//! Prefix codes: building the tree, coding and decoding bits.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use std::fmt::Debug;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tree<S> {
    Leaf(S),
    Node(Box<Tree<S>>, Box<Tree<S>>),
}

impl<S: Ord + Clone> Tree<S> {
    pub fn build(symbols: impl IntoIterator<Item = S>) -> Option<Self> {
        let mut counts = BTreeMap::new();
        for symbol in symbols {
            *counts.entry(symbol).or_insert(0u32) += 1;
        }
        let mut heap: BinaryHeap<_> = counts
            .into_iter()
            .map(|(s, n)| Reverse((n, Tree::Leaf(s))))
            .collect();
        while heap.len() > 1 {
            let Reverse((n, left)) = heap.pop()?;
            let Reverse((m, right)) = heap.pop()?;
            heap.push(Reverse((
                n + m,
                Tree::Node(Box::new(left), Box::new(right)),
            )));
        }
        heap.pop().map(|Reverse((_, tree))| tree)
    }

    pub fn codes(&self) -> BTreeMap<S, Bits> {
        let mut table = BTreeMap::new();
        self.walk(&mut Bits::default(), &mut |symbol, bits| {
            table.insert(symbol.clone(), bits.clone());
        });
        table
    }

    fn walk(&self, prefix: &mut Bits, found: &mut dyn FnMut(&S, &Bits)) {
        match self {
            Tree::Leaf(symbol) => found(symbol, prefix),
            Tree::Node(left, right) => {
                for (bit, child) in [(false, left), (true, right)] {
                    prefix.0.push(bit);
                    child.walk(prefix, found);
                    prefix.0.pop();
                }
            }
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Bits(Vec<bool>);

impl Bits {
    pub fn packed(&self) -> Vec<u8> {
        let pack = |chunk: &[bool]| {
            chunk
                .iter()
                .enumerate()
                .map(|(i, &b)| u8::from(b) << (7 - i))
                .sum()
        };
        self.0.chunks(8).map(pack).collect()
    }
}

impl Extend<bool> for Bits {
    fn extend<I: IntoIterator<Item = bool>>(&mut self, iter: I) {
        self.0.extend(iter);
    }
}

impl<'b> IntoIterator for &'b Bits {
    type Item = bool;
    type IntoIter = std::iter::Copied<std::slice::Iter<'b, bool>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().copied()
    }
}

#[derive(Debug, PartialEq, Eq)]
pub enum CodeError<S> {
    NoCode(S),
    Incomplete,
}

pub fn encode<S: Ord + Clone>(tree: &Tree<S>, text: &[S]) -> Result<Bits, CodeError<S>> {
    let table = tree.codes();
    text.iter().try_fold(Bits::default(), |mut out, symbol| {
        out.extend(
            table
                .get(symbol)
                .ok_or_else(|| CodeError::NoCode(symbol.clone()))?,
        );
        Ok(out)
    })
}

pub fn decode<'t, S>(tree: &'t Tree<S>, bits: &Bits) -> Result<Vec<&'t S>, CodeError<S>> {
    let mut out = Vec::new();
    let mut at = tree;
    for bit in bits {
        if let Tree::Node(left, right) = at {
            at = if bit { right } else { left };
        }
        if let Tree::Leaf(symbol) = at {
            out.push(symbol);
            at = tree;
        }
    }
    if std::ptr::eq(at, tree) {
        Ok(out)
    } else {
        Err(CodeError::Incomplete)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_symbols_get_short_codes() {
        let tree = Tree::build("aaaabbc".chars()).unwrap();
        let codes = tree.codes();
        assert_eq!(codes[&'a'].into_iter().count(), 1);
        assert_eq!(codes[&'c'].into_iter().count(), 2);
        assert!(Tree::<u8>::build([]).is_none());
    }

    #[test]
    fn round_trip() {
        let words: Vec<String> = "to be or not to be".split(' ').map(String::from).collect();
        let tree = Tree::build(words.clone()).unwrap();
        let bits = encode(&tree, &words).unwrap();
        let back: Vec<String> = decode(&tree, &bits).unwrap().into_iter().cloned().collect();
        assert_eq!(back, words);
    }

    #[test]
    fn unknown_symbols_and_short_input() {
        let tree = Tree::build([1, 2, 2, 3, 3]).unwrap();
        assert_eq!(encode(&tree, &[2, 9]), Err(CodeError::NoCode(9)));
        let mut bits = encode(&tree, &[1]).unwrap();
        bits.0.pop();
        assert_eq!(decode(&tree, &bits), Err(CodeError::Incomplete));
    }

    #[test]
    fn packs_bits() {
        let mut bits = Bits::default();
        bits.extend([true, false, true]);
        bits.extend(vec![true; 6]);
        assert_eq!(bits.packed(), [0b1011_1111, 0b1000_0000]);
    }
}

use crate::Iter;

pub(crate) const WIDTH: usize = u64::BITS as usize;

#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Bits {
    pub(crate) words: Vec<u64>,
}

impl Bits {
    pub fn new() -> Self {
        Bits::default()
    }

    /// True when it was not there.
    pub fn insert(&mut self, number: usize) -> bool {
        let (word, mask) = place(number);
        if word >= self.words.len() {
            self.words.resize(word + 1, 0);
        }
        let is_new = self.words[word] & mask == 0;
        self.words[word] |= mask;
        is_new
    }

    pub fn remove(&mut self, number: usize) -> bool {
        let (word, mask) = place(number);
        let Some(bits) = self.words.get_mut(word) else {
            return false;
        };
        let was_there = *bits & mask != 0;
        *bits &= !mask;
        while self.words.last() == Some(&0) {
            self.words.pop();
        }
        was_there
    }

    pub fn contains(&self, number: usize) -> bool {
        let (word, mask) = place(number);
        self.words.get(word).is_some_and(|bits| bits & mask != 0)
    }

    pub fn len(&self) -> usize {
        self.words
            .iter()
            .map(|bits| bits.count_ones() as usize)
            .sum()
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    pub fn iter(&self) -> Iter<'_> {
        Iter::new(self)
    }
}

fn place(number: usize) -> (usize, u64) {
    (number / WIDTH, 1 << (number % WIDTH))
}

impl FromIterator<usize> for Bits {
    fn from_iter<I: IntoIterator<Item = usize>>(numbers: I) -> Self {
        let mut bits = Bits::new();
        numbers.into_iter().for_each(|number| {
            bits.insert(number);
        });
        bits
    }
}

impl std::fmt::Debug for Bits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

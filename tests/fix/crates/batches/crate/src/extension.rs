use crate::adapters::{Batches, Pairs};

/// What every iterator can do besides.
pub trait More: Iterator + Sized {
    /// Groups of up to `size` items; the last may be smaller.
    fn batches(self, size: usize) -> Batches<Self> {
        Batches {
            inner: self,
            size: size.max(1),
        }
    }

    fn pairs(self) -> Pairs<Self> {
        Pairs::new(self)
    }

    /// The item that comes most often, and how often.
    fn mode(self) -> Option<(Self::Item, usize)>
    where
        Self::Item: PartialOrd,
    {
        let mut all: Vec<Self::Item> = self.collect();
        all.sort();
        let mut best = None;
        let mut items = all.into_iter().peekable();
        while let Some(item) = items.next() {
            let mut count = 1;
            while items.next_if(|next| *next == item).is_some() {
                count += 1;
            }
            if best.as_ref().map_or(true, |(_, most)| count > *most) {
                best = Some((item, count));
            }
        }
        best
    }
}

impl<I: Iterator> More for I {}

use std::iter::FusedIterator;

/// Groups of up to `size` items.
#[derive(Debug, Clone)]
pub struct Batches<I> {
    pub(crate) inner: I,
    pub(crate) size: usize,
}

impl<I: Iterator> Iterator for Batches<I> {
    type Item = Vec<I::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        let batch: Vec<I::Item> = self.inner.by_ref().take(self.size).collect();
        (!batch.is_empty()).then_some(batch)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let (low, high) = self.inner.size_hint();
        let batches = |items: usize| items.div_ceil(self.size);
        (batches(low), high.map(batches))
    }
}

impl<I: FusedIterator> FusedIterator for Batches<I> {}

/// Each item with the one before it.
#[derive(Debug, Clone)]
pub struct Pairs<I: Iterator> {
    inner: I,
    before: Option<I::Item>,
}

impl<I: Iterator> Pairs<I> {
    pub(crate) fn new(mut inner: I) -> Self {
        let before = inner.next();
        Pairs { inner, before }
    }
}

impl<I> Iterator for Pairs<I>
where
    I: Iterator,
    I::Item: Clone,
{
    type Item = (I::Item, I::Item);

    fn next(&mut self) -> Option<Self::Item> {
        let now = self.inner.next()?;
        let before = self.before.replace(now.clone())?;
        Some((before, now))
    }
}

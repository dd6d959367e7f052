use std::iter::Peekable;

pub struct Merge<A: Iterator, B: Iterator> {
    left: Peekable<A>,
    right: Peekable<B>,
}

pub fn merge<A, B>(left: A, right: B) -> Merge<A, B>
where
    A: Iterator,
    B: Iterator<Item = A::Item>,
    A::Item: PartialOrd,
{
    Merge {
        left: left.peekable(),
        right: right.peekable(),
    }
}

impl<A, B> Iterator for Merge<A, B>
where
    A: Iterator,
    B: Iterator<Item = A::Item>,
    A::Item: PartialOrd,
{
    type Item = A::Item;

    fn next(&mut self) -> Option<A::Item> {
        match (self.left.peek(), self.right.peek()) {
            (Some(l), Some(r)) if r < l => self.right.next(),
            (Some(_), _) => self.left.next(),
            (None, _) => self.right.next(),
        }
    }
}

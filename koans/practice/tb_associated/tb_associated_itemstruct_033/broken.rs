pub struct Ahead<I>
where
    I: Iterator,
{
    inner: I,
    next: Option<I>,
}

impl<I> Ahead<I>
where
    I: Iterator,
{
    pub fn new(mut inner: I) -> Self {
        let next = inner.next();
        Ahead { inner, next }
    }

    pub fn peek(&self) -> Option<&I::Item> {
        self.next.as_ref()
    }

    pub fn advance(&mut self) -> Option<I::Item> {
        std::mem::replace(&mut self.next, self.inner.next())
    }
}

pub fn letters(signal: &str) -> usize {
    let mut ahead = Ahead::new(signal.chars());
    let mut count = 0;
    while let Some(mark) = ahead.advance() {
        if mark != ' ' && ahead.peek().is_none_or(|c| *c == ' ') {
            count += 1;
        }
    }
    count
}

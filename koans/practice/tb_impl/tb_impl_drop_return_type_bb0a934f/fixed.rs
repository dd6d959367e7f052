pub struct Changes<I: Iterator> {
    inner: I,
    last: Option<I::Item>,
}

impl<I> Iterator for Changes<I>
where
    I: Iterator,
    I::Item: PartialEq + Clone,
{
    type Item = I::Item;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let reading = self.inner.next()?;
            if self.last.as_ref() != Some(&reading) {
                self.last = Some(reading.clone());
                return Some(reading);
            }
        }
    }
}

pub fn changes<I: Iterator>(inner: I) -> Changes<I> {
    Changes { inner, last: None }
}

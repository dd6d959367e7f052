pub struct FlipBook<'a> {
    pages: &'a [u8],
}

#[derive(Debug, PartialEq)]
pub enum PageError {
    Truncated(usize),
}

impl<'a> FlipBook<'a> {
    pub fn new(pages: &'a [u8]) -> Self {
        FlipBook { pages }
    }

    /// Every frame is a length followed by that many bytes.
    pub fn frames(&self) -> impl Iterator<Item = Result<&'a [u8], PageError>> {
        let mut rest = self.pages;
        std::iter::from_fn(move || {
            let (&length, tail) = rest.split_first()?;
            let length = usize::from(length);
            if tail.len() < length {
                rest = &[];
                return Some(Err(PageError::Truncated(length - tail.len())));
            }
            let (frame, after) = tail.split_at(length);
            rest = after;
            Some(Ok(frame))
        })
    }
}

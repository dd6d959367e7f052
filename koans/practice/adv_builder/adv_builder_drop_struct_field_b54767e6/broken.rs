/// Overlapping windows that borrow the recording.
pub struct Windows<'s> {
    samples: &'s [i16],
    hop: usize,
}

impl<'s> Windows<'s> {
    pub fn new(samples: &'s [i16], width: usize, hop: usize) -> Option<Self> {
        Some(Windows {
            samples,
            width,
            hop,
        })
    }
}

impl<'s> Iterator for Windows<'s> {
    type Item = &'s [i16];

    fn next(&mut self) -> Option<&'s [i16]> {
        let window = self.samples.get(..self.width)?;
        self.samples = self.samples.get(self.hop..).unwrap_or_default();
        Some(window)
    }
}

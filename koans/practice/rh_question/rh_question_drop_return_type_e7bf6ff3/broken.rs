/// Overlapping windows that borrow the recording.
pub struct Windows<'s> {
    samples: &'s [i16],
    width: usize,
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

pub fn loudest<'s>(recording: &'s [i16], width: usize) {
    let energy = |w: &&[i16]| w.iter().map(|&s| i64::from(s).pow(2)).sum::<i64>();
    Windows::new(recording, width, width)?.max_by_key(energy)
}

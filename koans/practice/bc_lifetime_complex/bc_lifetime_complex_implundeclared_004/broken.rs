pub struct Frame {
    pub exposure: u16,
    pub keeper: bool,
}

pub struct Loupe<'film> {
    frames: &'film [Frame],
    at: usize,
}

impl Loupe<'film> {
    pub fn over(frames: &'film [Frame]) -> Self {
        Loupe { frames, at: 0 }
    }

    pub fn seek_keeper(&mut self) -> Option<&'film Frame> {
        while let Some(frame) = self.frames.get(self.at) {
            self.at += 1;
            if frame.keeper {
                return Some(frame);
            }
        }
        None
    }
}

impl Iterator for Loupe<'_> {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        self.seek_keeper().map(|frame| frame.exposure)
    }
}

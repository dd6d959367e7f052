pub trait Microphone<'s>: 's {
    fn samples(&self) -> &'s [i16];
}

pub struct Cable<'s> {
    pub signal: &'s [i16],
}

impl<'s> Microphone<'s> for Cable<'s> {
    fn samples(&self) -> &'s [i16] {
        self.signal
    }
}

pub struct Stage<'s, 'e> {
    pub inputs: Vec<Box<dyn Microphone<'s> + 'e>>,
}

impl<'s, 'e> Stage<'s, 'e>
where
    'e: 's,
{
    pub fn loudest(&self) -> Option<usize> {
        let mut best = None;
        for (n, mic) in self.inputs.iter().enumerate() {
            let peak = mic.samples().iter().map(|s| s.unsigned_abs()).max();
            if best.is_none_or(|(_, top)| peak > top) {
                best = Some((n, peak));
            }
        }
        best.map(|(n, _)| n)
    }
}

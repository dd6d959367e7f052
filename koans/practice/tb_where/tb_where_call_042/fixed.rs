pub struct Rhythm<S> {
    pub step: S,
    pub bars: u32,
}

impl<S> Rhythm<S>
where
    S: Fn(u32, u32) -> bool,
{
    pub fn bar(&self, number: u32) -> String {
        let step = &self.step;
        (0..8)
            .map(|beat| if step(number, beat) { 'x' } else { '-' })
            .collect()
    }

    pub fn sheet(&self) -> Vec<String> {
        (1..=self.bars).map(|n| self.bar(n)).collect()
    }
}

pub fn polka(bars: u32) -> Vec<String> {
    let step = |bar: u32, beat: u32| beat % 4 == 0 || (bar % 2 == 0 && beat == 7);
    Rhythm { step, bars }.sheet()
}

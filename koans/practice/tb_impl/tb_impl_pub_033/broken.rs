#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Phase {
    New,
    Waxing,
    Full,
    Waning,
}

pub struct Moon {
    pub phase: Phase,
}

pub impl Iterator for Moon {
    type Item = Phase;

    fn next(&mut self) -> Option<Phase> {
        let shown = self.phase;
        self.phase = match shown {
            Phase::New => Phase::Waxing,
            Phase::Waxing => Phase::Full,
            Phase::Full => Phase::Waning,
            Phase::Waning => Phase::New,
        };
        Some(shown)
    }
}

pub fn full_moons(start: Phase, weeks: usize) -> usize {
    Moon { phase: start }
        .take(weeks)
        .filter(|p| *p == Phase::Full)
        .count()
}

use std::fmt;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Phase {
    Stop,
    Ready,
    Go,
    Slow,
}

impl Phase {
    pub fn next(self) -> Phase {
        match self {
            Phase::Stop => Phase::Ready,
            Phase::Ready => Phase::Go,
            Phase::Go => Phase::Slow,
            Phase::Slow => Phase::Stop,
        }
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lamps = [
            matches!(self, Phase::Stop | Phase::Ready),
            matches!(self, Phase::Ready | Phase::Slow),
            *self == Phase::Go,
        ];
        let [red, yellow, green] = lamps.map(|on| if on { '●' } else { '○' });
        write!(f, "{red}{yellow}{green}");
    }
}

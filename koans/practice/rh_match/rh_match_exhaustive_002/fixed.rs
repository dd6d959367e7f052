#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    Stop,
    Prepare,
    Go,
    Fault,
}

impl Phase {
    /// A fault stays until someone resets it by hand.
    pub fn next(self) -> Phase {
        match self {
            Phase::Stop => Phase::Prepare,
            Phase::Prepare => Phase::Go,
            Phase::Go => Phase::Stop,
            Phase::Fault => Phase::Fault,
        }
    }
}

pub fn cycle(start: Phase) -> Vec<Phase> {
    let mut seen = vec![start];
    loop {
        let next = seen[seen.len() - 1].next();
        if seen.contains(&next) {
            return seen;
        }
        seen.push(next);
    }
}

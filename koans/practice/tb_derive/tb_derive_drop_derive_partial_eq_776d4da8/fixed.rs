use std::ops::AddAssign;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Strokes(u32);

impl From<u32> for Strokes {
    fn from(count: u32) -> Self {
        Strokes(count)
    }
}

impl AddAssign for Strokes {
    fn add_assign(&mut self, more: Strokes) {
        self.0 = self.0.saturating_add(more.0);
    }
}

pub fn session(pieces: &[(u32, u32)]) -> Strokes {
    let mut total = Strokes::default();
    for (minutes, rate) in pieces {
        total += Strokes::from(minutes * rate);
    }
    total
}

use std::ops::Add;

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Strokes(u32);

impl From<u32> for Strokes {
    fn from(count: u32) -> Self {
        Strokes(count)
    }
}

impl Add for Strokes {
    type Output = Strokes;

    fn add(self, more: Strokes) -> Strokes {
        Strokes(self.0.saturating_add(more.0))
    }
}

pub fn session(pieces: &[(u32, u32)]) -> Strokes {
    let mut total = Strokes::default();
    for (minutes, rate) in pieces {
        total += Strokes::from(minutes * rate);
    }
    total
}

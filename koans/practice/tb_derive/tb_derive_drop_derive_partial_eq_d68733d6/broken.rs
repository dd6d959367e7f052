#[derive(Debug, Clone, Copy, PartialOrd)]
pub struct Metres(pub f32);

pub struct Athlete {
    pub name: &'static str,
    pub throws: Vec<Metres>,
}

impl Athlete {
    pub fn best(&self) -> Metres {
        let mut best = Metres(0.0);
        for i in 0..self.throws.len() {
            let throw = self.throws[i];
            if throw > best {
                best = throw;
            }
        }
        best
    }
}

pub fn winner(field: &[Athlete]) -> Option<&'static str> {
    field
        .iter()
        .max_by(|a, b| a.best().0.total_cmp(&b.best().0))
        .map(|athlete| athlete.name)
}

#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    points: Vec<(f32, f32)>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum EnvelopeError {
    Unsorted { at: usize },
}

impl TryFrom<Vec<(f32, f32)>> for Envelope {
    type Error = EnvelopeError;

    fn try_from(points: Vec<(f32, f32)>) -> Result<Self, Self::Error> {
        match points.windows(2).position(|w| w[0].0 >= w[1].0) {
            Some(at) => Err(EnvelopeError::Unsorted { at: at + 1 }),
            None => Ok(Envelope { points }),
        }
    }
}

impl Envelope {
    pub fn level(&self, t: f32) -> Option<f32> {
        let pair = self
            .points
            .windows(2)
            .find(|w| (w[0].0..=w[1].0).contains(&t))?;
        let [(t0, a), (t1, b)] = *pair else {
            return None;
        };
        Some(a + (b - a) * (t - t0) / (t1 - t0))
    }
}

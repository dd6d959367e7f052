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
            None => Ok(Envelope { points }),
        }
    }
}

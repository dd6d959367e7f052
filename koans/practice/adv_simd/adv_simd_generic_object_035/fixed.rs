pub trait Pedal {
    fn block(&self, samples: &mut [f32]);
}

pub struct Boost(pub f32);

pub struct Clip {
    pub limit: f32,
}

impl Pedal for Boost {
    fn block(&self, samples: &mut [f32]) {
        samples.iter_mut().for_each(|sample| *sample *= self.0);
    }
}

impl Pedal for Clip {
    fn block(&self, samples: &mut [f32]) {
        for sample in samples {
            *sample = sample.clamp(-self.limit, self.limit);
        }
    }
}

pub fn play(board: &[Box<dyn Pedal>], riff: &[f32]) -> Vec<f32> {
    let mut out = riff.to_vec();
    for lanes in out.chunks_mut(4) {
        for pedal in board {
            pedal.block(lanes);
        }
    }
    out
}

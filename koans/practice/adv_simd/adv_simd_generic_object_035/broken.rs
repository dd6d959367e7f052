pub trait Pedal {
    fn block<const N: usize>(&self, samples: &mut [f32; N]);
}

pub struct Boost(pub f32);

pub struct Clip {
    pub limit: f32,
}

impl Pedal for Boost {
    fn block<const N: usize>(&self, samples: &mut [f32; N]) {
        samples.iter_mut().for_each(|sample| *sample *= self.0);
    }
}

impl Pedal for Clip {
    fn block<const N: usize>(&self, samples: &mut [f32; N]) {
        for sample in samples {
            *sample = sample.clamp(-self.limit, self.limit);
        }
    }
}

pub fn play(board: &[Box<dyn Pedal>], riff: &[f32]) -> Vec<f32> {
    let mut out = riff.to_vec();
    for lanes in out.chunks_mut(4) {
        for pedal in board {
            pedal.block::<4>(lanes.try_into().unwrap());
        }
    }
    out
}

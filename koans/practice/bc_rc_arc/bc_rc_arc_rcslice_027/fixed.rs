use std::rc::Rc;

pub struct Voice {
    table: Rc<[f32]>,
    phase: f32,
    pub step: f32,
}

pub struct Synth {
    pub voices: Vec<Voice>,
}

pub fn saw(samples: usize) -> Rc<[f32]> {
    let ramp: Vec<f32> = (0..samples).map(|i| i as f32 / samples as f32).collect();
    ramp.into()
}

impl Synth {
    pub fn chord(table: &Rc<[f32]>, steps: &[f32]) -> Synth {
        let voice = |&step: &f32| Voice {
            table: Rc::clone(table),
            phase: 0.0,
            step,
        };
        Synth {
            voices: steps.iter().map(voice).collect(),
        }
    }

    pub fn sample(&mut self) -> f32 {
        let mut mix = 0.0;
        for voice in &mut self.voices {
            mix += voice.table[voice.phase as usize];
            voice.phase = (voice.phase + voice.step) % voice.table.len() as f32;
        }
        mix
    }
}

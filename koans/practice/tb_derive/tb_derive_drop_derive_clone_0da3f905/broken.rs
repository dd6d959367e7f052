use std::f32::consts::TAU;

#[derive(Debug, Copy, PartialEq, Default)]
pub enum Wave {
    #[default]
    Sine,
    Square {
        duty: f32,
    },
    Saw,
}

impl Wave {
    pub fn at(self, phase: f32) -> f32 {
        let phase = phase.rem_euclid(1.0);
        match self {
            Wave::Sine => (phase * TAU).sin(),
            Wave::Square { duty } if phase < duty => 1.0,
            Wave::Square { .. } => -1.0,
            Wave::Saw => 2.0 * phase - 1.0,
        }
    }
}

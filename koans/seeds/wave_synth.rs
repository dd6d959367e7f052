//! Oscillators, envelopes and a mixer that renders in the background.

use std::f32::consts::TAU;
use std::sync::{Arc, Mutex};
use std::thread;

/// A source of sound at a time in seconds.
pub type Voice = Box<dyn FnMut(f32) -> f32 + Send>;

#[derive(Debug, Clone, Copy, PartialEq, Default)]
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

    pub fn voice(self, pitch: f32) -> Voice {
        Box::new(move |t| self.at(t * pitch))
    }
}

/// Repeats its own output after a pause.
pub fn echo(mut source: Voice, length: usize, gain: f32) -> Voice {
    let mut line = vec![0.0; length.max(1)];
    let mut at = 0;
    Box::new(move |t| {
        let out = source(t) + gain * line[at];
        line[at] = out;
        at = (at + 1) % line.len();
        out
    })
}

#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    points: Vec<(f32, f32)>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum EnvelopeError {
    TooShort,
    Unsorted { at: usize },
}

impl TryFrom<Vec<(f32, f32)>> for Envelope {
    type Error = EnvelopeError;

    fn try_from(points: Vec<(f32, f32)>) -> Result<Self, Self::Error> {
        if points.len() < 2 {
            return Err(EnvelopeError::TooShort);
        }
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

    pub fn shape(self, mut voice: Voice) -> Voice {
        Box::new(move |t| voice(t) * self.level(t).unwrap_or(0.0))
    }
}

#[derive(Default)]
pub struct Mixer {
    voices: Vec<Voice>,
}

impl Mixer {
    pub fn add(mut self, voice: Voice) -> Self {
        self.voices.push(voice);
        self
    }

    pub fn samples(&mut self, rate: u16) -> impl Iterator<Item = f32> + '_ {
        (0u16..).map(move |n| {
            let t = f32::from(n) / f32::from(rate);
            self.voices.iter_mut().map(|voice| voice(t)).sum::<f32>()
        })
    }

    /// Renders on another thread into a buffer that others may read.
    pub fn render(
        mut self,
        count: usize,
        into: &Arc<Mutex<Vec<f32>>>,
    ) -> thread::JoinHandle<usize> {
        let buffer = Arc::clone(into);
        thread::spawn(move || {
            for sample in self.samples(4).take(count) {
                buffer.lock().unwrap().push(sample);
            }
            self.voices.len()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wave_shapes() {
        assert_eq!(Wave::Saw.at(0.75), 0.5);
        assert_eq!(Wave::Square { duty: 0.25 }.at(1.5), -1.0);
        assert!((Wave::default().at(0.25) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn echo_repeats() {
        let mut echoing = echo(Box::new(|t| if t == 0.0 { 1.0 } else { 0.0 }), 2, 0.5);
        let out: Vec<f32> = (0..5).map(|t| echoing(t as f32)).collect();
        assert_eq!(out, [1.0, 0.0, 0.5, 0.0, 0.25]);
    }

    #[test]
    fn envelopes() {
        let env = Envelope::try_from(vec![(0.0, 0.0), (1.0, 2.0)]).unwrap();
        assert_eq!(env.level(0.5), Some(1.0));
        assert_eq!(env.level(3.0), None);
        assert_eq!(Envelope::try_from(vec![]), Err(EnvelopeError::TooShort));
        let unsorted = Envelope::try_from(vec![(1.0, 0.0), (0.0, 0.0)]);
        assert_eq!(
            unsorted.clone().unwrap_err(),
            EnvelopeError::Unsorted { at: 1 }
        );
    }

    #[test]
    fn mixes_voices() {
        let env = Envelope::try_from(vec![(0.0, 1.0), (1.0, 0.0)]).unwrap();
        let mut mixer = Mixer::default()
            .add(env.clone().shape(Box::new(|_| 1.0)))
            .add(Wave::Square { duty: 0.5 }.voice(1.0));
        assert_eq!(
            mixer.samples(2).take(3).collect::<Vec<_>>(),
            [2.0, -0.5, 1.0]
        );
    }

    #[test]
    fn renders_in_the_background() {
        let buffer = Arc::new(Mutex::new(Vec::new()));
        let voices = Mixer::default()
            .add(Wave::Saw.voice(1.0))
            .render(2, &buffer);
        assert_eq!(voices.join().unwrap(), 1);
        assert_eq!(*buffer.lock().unwrap(), [-1.0, -0.5]);
    }
}

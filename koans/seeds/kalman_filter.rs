//! Filters for noisy series and a chain that combines them.

use std::collections::VecDeque;
use std::fmt::Debug;

/// A filter keeps a state and maps one sample to another.
pub trait Filter: Debug {
    fn feed(&mut self, sample: f64) -> Option<f64>;

    fn reset(&mut self);

    fn boxed_clone(&self) -> Box<dyn Filter>;
}

#[derive(Debug, Clone, PartialEq)]
pub struct Kalman {
    estimate: Option<f64>,
    variance: f64,
    noise: f64,
    drift: f64,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ConfigError {
    NotPositive { name: &'static str, value: f64 },
    EvenWindow(usize),
}

fn positive(name: &'static str, value: f64) -> Result<f64, ConfigError> {
    (value > 0.0)
        .then_some(value)
        .ok_or(ConfigError::NotPositive { name, value })
}

impl Kalman {
    pub fn new(noise: f64, drift: f64) -> Result<Self, ConfigError> {
        let (noise, drift) = (positive("noise", noise)?, positive("drift", drift)?);
        Ok(Kalman {
            estimate: None,
            variance: noise,
            noise,
            drift,
        })
    }
}

impl Filter for Kalman {
    fn feed(&mut self, sample: f64) -> Option<f64> {
        let Some(estimate) = self.estimate.as_mut() else {
            self.estimate = Some(sample);
            return self.estimate;
        };
        let predicted = self.variance + self.drift;
        let gain = predicted / (predicted + self.noise);
        *estimate += gain * (sample - *estimate);
        self.variance = (1.0 - gain) * predicted;
        Some(*estimate)
    }

    fn reset(&mut self) {
        self.estimate = None;
        self.variance = self.noise;
    }

    fn boxed_clone(&self) -> Box<dyn Filter> {
        Box::new(self.clone())
    }
}

#[derive(Debug, Clone)]
pub struct Median {
    window: VecDeque<f64>,
    size: usize,
}

impl TryFrom<usize> for Median {
    type Error = ConfigError;
    fn try_from(size: usize) -> Result<Self, Self::Error> {
        match size % 2 {
            1 => Ok(Median {
                window: VecDeque::with_capacity(size),
                size,
            }),
            _ => Err(ConfigError::EvenWindow(size)),
        }
    }
}

impl Filter for Median {
    fn feed(&mut self, sample: f64) -> Option<f64> {
        if self.window.len() == self.size {
            self.window.pop_front();
        }
        self.window.push_back(sample);
        let mut sorted: Vec<f64> = self.window.iter().copied().collect();
        sorted.sort_by(f64::total_cmp);
        (sorted.len() == self.size).then(|| sorted[self.size / 2])
    }

    fn reset(&mut self) {
        self.window.clear();
    }

    fn boxed_clone(&self) -> Box<dyn Filter> {
        Box::new(self.clone())
    }
}

#[derive(Debug, Default)]
pub struct Chain(Vec<Box<dyn Filter>>);

impl Clone for Chain {
    fn clone(&self) -> Self {
        Chain(self.0.iter().map(|filter| filter.boxed_clone()).collect())
    }
}

impl Chain {
    pub fn with(mut self, filter: impl Filter + 'static) -> Self {
        self.0.push(Box::new(filter));
        self
    }

    pub fn run<'a>(&'a mut self, samples: &'a [f64]) -> impl Iterator<Item = f64> + 'a {
        self.0.iter_mut().for_each(|filter| filter.reset());
        samples.iter().filter_map(move |&sample| {
            self.0
                .iter_mut()
                .try_fold(sample, |value, filter| filter.feed(value))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kalman_approaches_the_signal() {
        let mut filter = Kalman::new(1.0, 1.0).unwrap();
        assert_eq!(filter.feed(0.0), Some(0.0));
        let second = filter.feed(3.0).unwrap();
        assert!((second - 2.0).abs() < 1e-12);
        filter.reset();
        assert_eq!(filter, Kalman::new(1.0, 1.0).unwrap());
    }

    #[test]
    fn configuration_is_checked() {
        let err = Kalman::new(1.0, -2.0).unwrap_err();
        assert_eq!(
            err,
            ConfigError::NotPositive {
                name: "drift",
                value: -2.0
            }
        );
        assert_eq!(Median::try_from(4).err(), Some(ConfigError::EvenWindow(4)));
    }

    #[test]
    fn median_ignores_spikes() {
        let mut chain = Chain::default().with(Median::try_from(3).unwrap());
        let out: Vec<f64> = chain.run(&[1.0, 90.0, 2.0, 3.0]).collect();
        assert_eq!(out, [2.0, 3.0]);
    }

    #[test]
    fn chains_start_afresh() {
        let kalman = Kalman::new(4.0, 0.5).unwrap();
        let mut chain = Chain::default()
            .with(kalman)
            .with(Median::try_from(1).unwrap());
        let mut twin = chain.clone();
        let samples = vec![5.0, 6.0, 7.0];
        let first: Vec<f64> = chain.run(&samples).collect();
        assert_eq!(twin.run(&samples).collect::<Vec<_>>(), first);
        assert_eq!(chain.run(&samples).count(), 3);
    }
}

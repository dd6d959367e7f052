use std::fmt::Debug;

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
}

fn positive(name: &'static str, value: f64) -> Result<f64, ConfigError> {
    (value > 0.0)
        .then_some(value)
        .ok_or(ConfigError::NotPositive { name, value })
}

impl Kalman {
    pub fn new(noise: f64, drift: f64) {
        let (noise, drift) = (positive("noise", noise)?, positive("drift", drift)?);
        Ok(Kalman {
            estimate: None,
            variance: noise,
            noise,
            drift,
        })
    }
}

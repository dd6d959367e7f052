//! Control loops: controllers, plants and settling reports.

use std::fmt::{self, Display};

pub trait Controller {
    fn name(&self) -> &str;
    fn act(&mut self, error: f64, dt: f64) -> f64;
}

#[derive(Debug, Clone, Default)]
pub struct Pid {
    gains: (f64, f64, f64),
    sum: f64,
    last: Option<f64>,
    limit: Option<f64>,
}

impl Pid {
    pub fn p(mut self, k: f64) -> Self {
        self.gains.0 = k;
        self
    }

    pub fn i(mut self, k: f64) -> Self {
        self.gains.1 = k;
        self
    }

    pub fn d(mut self, k: f64) -> Self {
        self.gains.2 = k;
        self
    }

    pub fn limit(self, limit: f64) -> Result<Self, LoopError> {
        if limit <= 0.0 {
            return Err(LoopError::Limit(limit));
        }
        Ok(Pid {
            limit: Some(limit),
            ..self
        })
    }
}

impl Controller for Pid {
    fn name(&self) -> &str {
        "pid"
    }

    fn act(&mut self, error: f64, dt: f64) -> f64 {
        let (p, i, d) = self.gains;
        self.sum += error * dt;
        let slope = self
            .last
            .replace(error)
            .map_or(0.0, |last| (error - last) / dt);
        let out = p * error + i * self.sum + d * slope;
        self.limit.map_or(out, |limit| out.clamp(-limit, limit))
    }
}

/// Full power below the target, none above.
#[derive(Debug, Clone)]
pub struct Switch {
    pub label: String,
    pub power: f64,
}

impl Controller for Switch {
    fn name(&self) -> &str {
        &self.label
    }

    fn act(&mut self, error: f64, _: f64) -> f64 {
        if error > 0.0 {
            self.power
        } else {
            0.0
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum LoopError {
    Limit(f64),
    Diverged { by: String, step: usize },
}

impl Display for LoopError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoopError::Limit(limit) => write!(f, "limit {limit} must be positive"),
            LoopError::Diverged { by, step } => write!(f, "{by} diverged at step {step}"),
        }
    }
}

/// Steers a plant, given as a closure from drive to value.
pub fn steer<P>(
    mut plant: P,
    by: &mut dyn Controller,
    target: f64,
    steps: usize,
) -> Result<Vec<f64>, LoopError>
where
    P: FnMut(f64) -> f64,
{
    let mut trace = vec![plant(0.0)];
    for step in 0..steps {
        let value = plant(by.act(target - trace[step], 1.0));
        if value.abs() > 1e6 {
            return Err(LoopError::Diverged {
                by: by.name().to_string(),
                step,
            });
        }
        trace.push(value);
    }
    Ok(trace)
}

pub fn settled(trace: &[f64], target: f64, band: f64) -> Option<usize> {
    let outside = trace.iter().rposition(|v| (v - target).abs() > band);
    let first = outside.map_or(0, |i| i + 1);
    (first < trace.len()).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pid_terms() {
        let mut pid = Pid::default().p(2.0).i(1.0).d(10.0);
        assert_eq!(pid.act(1.0, 1.0), 3.0);
        assert_eq!(pid.act(2.0, 1.0), 17.0);
        let mut limited = pid.clone().limit(5.0).unwrap();
        assert_eq!(limited.act(9.0, 1.0), 5.0);
    }

    #[test]
    fn errors_are_told() {
        let err = Pid::default().limit(0.0).unwrap_err();
        assert_eq!(err.to_string(), "limit 0 must be positive");
        let mut wild = Switch {
            label: "wild".into(),
            power: 1e9,
        };
        let err = steer(|drive| drive, &mut wild.clone(), 1.0, 3).unwrap_err();
        assert_eq!(err.to_string(), "wild diverged at step 0");
        assert_eq!(wild.act(-1.0, 1.0), 0.0);
    }

    #[test]
    fn settling_time() {
        assert_eq!(settled(&[0.0, 9.0, 7.9, 8.1], 8.0, 0.2), Some(2));
        assert_eq!(settled(&[8.0, 0.0], 8.0, 0.2), None);
        assert_eq!(settled(&[8.0], 8.0, 0.2), Some(0));
    }

    #[test]
    fn controllers_compared() {
        let label = "switch".to_string();
        let mut both: Vec<Box<dyn Controller>> = vec![
            Box::new(Pid::default().p(0.5)),
            Box::new(Switch { label, power: 2.0 }),
        ];
        for controller in &mut both {
            let mut heat = 0.0;
            let plant = |drive: f64| {
                heat += drive;
                heat
            };
            let trace = steer(plant, controller.as_mut(), 8.0, 30).unwrap();
            assert_eq!(settled(&trace, 8.0, 0.5), Some(4));
        }
        assert_eq!(both[0].name(), "pid");
    }
}

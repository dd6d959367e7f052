use std::fmt::{self, Display};

#[derive(Debug, Clone, Default)]
pub struct Pid {
    pub gains: (f64, f64, f64),
    pub sum: f64,
    pub last: Option<f64>,
    pub limit: Option<f64>,
}

impl Pid {
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

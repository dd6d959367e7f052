use std::collections::VecDeque;
use std::fmt::Debug;

#[derive(Debug, Copy, PartialEq)]
pub enum ConfigError {
    EvenWindow(usize),
}

#[derive(Debug, Clone)]
pub struct Median {
    pub window: VecDeque<f64>,
    pub size: usize,
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

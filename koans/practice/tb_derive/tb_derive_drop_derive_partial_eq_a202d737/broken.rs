use std::sync::{Arc, RwLock};

#[derive(Debug, Clone, Eq)]
pub enum JobError {
    Poisoned,
}

/// Settings that many threads read and few replace.
#[derive(Debug, Clone, Default)]
pub struct SharedRange(Arc<RwLock<Option<(f64, f64)>>>);

impl SharedRange {
    pub fn width(&self) -> Result<Option<f64>, JobError> {
        let range = self.0.read().map_err(|_| JobError::Poisoned)?;
        Ok(range.map(|(low, high)| high - low))
    }
}

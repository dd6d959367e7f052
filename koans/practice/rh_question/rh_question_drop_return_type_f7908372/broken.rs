use anyhow::{Context, Result};
use std::error::Error;

pub trait Tap {
    type Fault: Error + Send + Sync + 'static;
    fn pour(&mut self, ml: u32) -> Result<(), Self::Fault>;
}

pub fn pour_round<T: Tap>(taps: &mut [T], ml: u32) {
    for (number, tap) in taps.iter_mut().enumerate() {
        tap.pour(ml).with_context(|| format!("tap {number}"))?;
    }
    Ok(ml * taps.len() as u32)
}

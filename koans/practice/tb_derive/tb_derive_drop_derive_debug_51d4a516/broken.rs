use thiserror::Error;

#[derive(Error)]
pub enum OvenError {
    #[error("{0}")]
    Firmware(String),
    #[error("{0} degrees would burn the bread")]
    TooHot(u16),
}

pub trait Firmware {
    fn send(&mut self, command: &str) -> Result<u16, String>;
}

pub fn preheat<F: Firmware>(oven: &mut F, target: u16) -> Result<u16, OvenError> {
    if target > 280 {
        return Err(OvenError::TooHot(target));
    }
    let reached = oven
        .send(&format!("heat {target}"))
        .map_err(OvenError::Firmware)?;
    Ok(target - reached)
}

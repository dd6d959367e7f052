use anyhow::{Context, Result};

#[derive(Debug, thiserror::Error)]
#[error("service answered {status}")]
pub struct ServiceError {
    pub status: u16,
    pub wait: Option<u32>,
}

fn answer(status: u16) -> Result<&'static str, ServiceError> {
    match status {
        200 => Ok("sunny"),
        429 => Err(ServiceError {
            status,
            wait: Some(30),
        }),
        _ => Err(ServiceError { status, wait: None }),
    }
}

pub fn forecast(statuses: &[u16]) -> Result<(&'static str, u32)> {
    let mut waited = 0;
    for &status in statuses {
        match answer(status).context("no forecast") {
            Ok(sky) => return Ok((sky, waited)),
            Err(error) => {
                let wait = error.wait;
                waited += wait.context(error)?;
            }
        }
    }
    anyhow::bail!("gave up after {waited} s")
}

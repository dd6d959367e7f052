use std::time::Duration;

#[derive(Debug, Clone, Copy)]
pub enum Severity {
    Fatal,
}

pub fn stamp(seconds: &str, severity: Severity) -> Result<String, std::num::ParseIntError> {
    let uptime = Duration::from_secs(seconds.parse()?);
    let line = format!("[{:?}] {} ms", severity, uptime.as_millis());
    Ok(line)
}

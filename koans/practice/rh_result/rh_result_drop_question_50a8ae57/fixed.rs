use std::time::Duration;

#[derive(Debug, Clone)]
pub struct Shift {
    pub crew: u32,
    pub length: Duration,
}

pub fn plan(crew: u32, hours: u64) -> Result<Shift, &'static str> {
    let secs = hours.checked_mul(3600).ok_or("too long")?;
    let length = Duration::from_secs(secs);
    Ok(Shift { crew, length })
}

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

pub fn share(shift: &Shift) -> Shift {
    let mut part = shift.clone();
    part.length /= shift.crew;
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_the_hours() {
        let shift = plan(4, 8).unwrap();
        let part = share(&shift);
        assert_eq!(part.length.as_secs(), 7200);
        assert_eq!(part.crew, 4);
    }

    #[test]
    fn endless() {
        assert_eq!(plan(1, u64::MAX).unwrap_err(), "too long");
    }
}

use std::fmt;

pub struct Watts(pub f64);

impl fmt::Display for Watts {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{} W", self.0)
    }
}

pub fn output(areas: &[f64], sun: f64) -> Result<Watts, String> {
    let mut best = *areas.first().ok_or("no panel")?;
    for area in areas {
        if *area > best {
            best = *area;
        }
    }
    Ok(Watts(best * sun))
}

#[derive(thiserror::Error)]
pub enum LandingError {
    #[error("{knots} knots from the {} is too much", compass(*.degrees))]
    Crosswind { degrees: u16, knots: u16 },
    #[error("runway {0:02} is closed")]
    Closed(u8),
}

fn compass(degrees: u16) -> &'static str {
    const NAMES: [&str; 4] = ["north", "east", "south", "west"];
    NAMES[usize::from((degrees % 360 + 45) / 90) % 4]
}

pub fn clear_to_land(runway: u8, degrees: u16, knots: u16) -> Result<u16, LandingError> {
    if runway == 0 {
        return Err(LandingError::Closed(runway));
    }
    let heading = u16::from(runway) * 10;
    let angle = heading.abs_diff(degrees) % 180;
    let across = if angle > 90 { 180 - angle } else { angle } * knots / 90;
    if across > 20 {
        Err(LandingError::Crosswind { degrees, knots })
    } else {
        Ok(across)
    }
}

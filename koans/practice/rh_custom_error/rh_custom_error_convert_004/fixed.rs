#[derive(Debug, PartialEq)]
pub struct Blocked;

#[derive(Debug, PartialEq)]
pub enum ElevatorError {
    Door(Blocked),
    NoSuchFloor(i32),
}

impl From<Blocked> for ElevatorError {
    fn from(e: Blocked) -> Self {
        ElevatorError::Door(e)
    }
}

pub fn close_door(obstacle: bool) -> Result<(), Blocked> {
    if obstacle {
        Err(Blocked)
    } else {
        Ok(())
    }
}

pub fn travel(from: i32, to: i32, obstacle: bool) -> Result<u32, ElevatorError> {
    if !(-2..=20).contains(&to) {
        return Err(ElevatorError::NoSuchFloor(to));
    }
    close_door(obstacle)?;
    Ok(from.abs_diff(to))
}

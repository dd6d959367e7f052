#[derive(Debug, PartialEq, Clone, Copy)]
pub enum Door {
    Shut,
}

pub fn enter(doors: &[Door], at: &usize) -> Result<Door, String> {
    let door = doors.get(*at).ok_or("only wall")?;
    if *door == Door::Shut {
        return Err(format!("{:?} at {}", door, at));
    }
    Ok(*door)
}

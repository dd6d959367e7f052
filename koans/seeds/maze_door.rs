#[derive(Debug, PartialEq, Clone, Copy)]
pub enum Door {
    Open,
    Shut,
}

pub fn enter(doors: &[Door], at: &usize) -> Result<Door, String> {
    let door = doors.get(*at).ok_or("only wall")?;
    if *door == Door::Shut {
        return Err(format!("{:?} at {}", door, at));
    }
    Ok(*door)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_through() {
        let doors = [Door::Shut, Door::Open];
        assert_eq!(enter(&doors, &1), Ok(Door::Open));
        assert_eq!(enter(&doors, &0), Err("Shut at 0".to_string()));
    }

    #[test]
    fn wall() {
        assert_eq!(enter(&[], &0), Err("only wall".to_string()));
        assert_eq!(enter(&[Door::Open], &4), Err("only wall".to_string()));
    }
}

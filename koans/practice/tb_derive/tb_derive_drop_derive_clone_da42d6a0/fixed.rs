#[derive(Clone, Debug)]
pub struct Rover {
    pub spot: (i32, i32),
    pub fuel: u8,
}

pub fn patrol(start: &Rover, steps: &[i32]) -> Option<Rover> {
    let mut rover = start.clone();
    for step in steps {
        rover = Rover {
            spot: (rover.spot.1, *step),
            fuel: rover.fuel.checked_sub(1)?,
        };
    }
    Some(rover)
}

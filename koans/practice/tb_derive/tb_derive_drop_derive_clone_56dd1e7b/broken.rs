#[derive(Copy, Debug, PartialEq)]
pub struct Rover {
    pub x: i32,
    pub y: i32,
    pub heading: u16,
}

pub fn about_face(start: Rover, steps: i32) -> Rover {
    let mut rover = start;
    rover.heading = (rover.heading + 180) % 360;
    match rover.heading {
        0 => rover.y += steps,
        90 => rover.x += steps,
        180 => rover.y -= steps,
        _ => rover.x -= steps,
    }
    rover
}

pub struct Turtle {
    pub x: i32,
    pub y: i32,
    pub heading: u8,
}

pub fn delta(heading: u8) -> (i32, i32) {
    match heading % 4 {
        0 => (0, 1),
        1 => (1, 0),
        2 => (0, -1),
        _ => (-1, 0),
    }
}

pub fn walk(mut turtle: Turtle, program: &str) -> Turtle {
    for step in program.chars() {
        match step {
            'R' => turtle.heading = (turtle.heading + 1) % 4,
            'L' => turtle.heading = (turtle.heading + 3) % 4,
            'F' => {
                let (dx, dy) = delta(turtle.heading);
                turtle.x += dx;
                turtle.y += dy;
            }
            _ => continue,
        }
    }
    turtle
}

/// An empty command leaves the robot where it is.
pub fn step(position: (i32, i32), command: &str) -> (i32, i32) {
    let (x, y) = position;
    match command.chars().next() {
        'n' => (x, y + 1),
        's' => (x, y - 1),
        'e' => (x + 1, y),
        'w' => (x - 1, y),
        _ => position,
    }
}

type Cell = (i32, i32);

pub fn distance((x1, y1): Cell, (x2, y2): Cell) -> i32 {
    (x2 - x1).abs() + (y2 - y1).abs()
}

pub struct Shortcut {
    pub entry: Cell,
    pub exit: Cell,
    pub cost: i32,
}

pub fn fastest(start: Cell, goal: Cell, shortcuts: &[Shortcut]) -> i32 {
    let walk = distance(start, goal);
    shortcuts
        .iter()
        .map(|s| distance(start, s.entry) + s.cost + distance(s.exit, goal))
        .fold(walk, i32::min)
}

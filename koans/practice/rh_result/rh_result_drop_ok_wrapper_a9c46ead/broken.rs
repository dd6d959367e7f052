use std::cell::Cell;

pub struct Board {
    pub points: Cell<u32>,
    pub floor: u32,
}

pub fn start(floor: u32) -> Board {
    let points = Cell::new(501);
    Board { points, floor }
}

pub fn throw(board: &Board, dart: &str) -> Result<u32, String> {
    let ring = dart.strip_prefix('T').ok_or("not a triple")?;
    let hit: u32 = ring.parse().map_err(|_| "not a number")?;
    let left = board.points.get().saturating_sub(3 * hit);
    board.points.set(left.max(board.floor));
    board.points.get()
}

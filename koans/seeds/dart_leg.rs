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
    Ok(board.points.get())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn triples_count_down() {
        let board = start(2);
        assert_eq!(throw(&board, "T20"), Ok(441));
        assert_eq!(throw(&board, "T200"), Ok(2));
    }

    #[test]
    fn other_darts_are_refused() {
        let board = start(0);
        assert_eq!(throw(&board, "D20"), Err("not a triple".to_string()));
        assert_eq!(throw(&board, "Tx"), Err("not a number".to_string()));
        assert_eq!(board.points.get(), 501);
    }
}

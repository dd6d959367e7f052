use std::rc::Rc;

pub struct Grid {
    pub scale: i32,
}

pub fn rescale(grid: &Grid, scale: i32) -> Grid {
    let rows = Rc::clone(&grid.rows);
    Grid { rows, scale }
}

pub fn cell(grid: &Grid, row: usize, column: usize) -> Option<i32> {
    let value = grid.rows.get(row)?.get(column)?;

    Some(value * grid.scale)
}

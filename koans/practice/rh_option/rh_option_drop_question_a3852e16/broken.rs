use std::rc::Rc;

pub struct Grid {
    pub rows: Rc<Vec<Vec<i32>>>,
    pub scale: i32,
}

pub fn cell(grid: &Grid, row: usize, column: usize) -> Option<i32> {
    let value = grid.rows.get(row)?.get(column);
    if *value < 0 {
        return None;
    }
    Some(value * grid.scale)
}

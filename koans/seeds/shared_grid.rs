use std::rc::Rc;

pub struct Grid {
    pub rows: Rc<Vec<Vec<i32>>>,
    pub scale: i32,
}

pub fn rescale(grid: &Grid, scale: i32) -> Grid {
    let rows = Rc::clone(&grid.rows);
    Grid { rows, scale }
}

pub fn cell(grid: &Grid, row: usize, column: usize) -> Option<i32> {
    let value = grid.rows.get(row)?.get(column)?;
    if *value < 0 {
        return None;
    }
    Some(value * grid.scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scaled_cells() {
        let rows = Rc::new(vec![vec![1, 2], vec![-3, 4]]);
        let grid = rescale(&Grid { rows, scale: 1 }, 10);
        assert_eq!(cell(&grid, 1, 1), Some(40));
        assert_eq!(cell(&grid, 1, 0), None);
    }

    #[test]
    fn outside() {
        let rows = Rc::new(vec![vec![5]]);
        let grid = Grid { rows, scale: 2 };
        assert_eq!(cell(&grid, 1, 0), None);
        assert_eq!(cell(&grid, 0, 1), None);
        assert_eq!(cell(&grid, 0, 0), Some(10));
    }
}

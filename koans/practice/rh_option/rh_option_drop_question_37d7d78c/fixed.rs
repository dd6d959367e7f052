use std::collections::HashMap;

pub struct Sparse {
    pub cells: HashMap<(usize, usize), f64>,
    pub size: usize,
}

pub fn diagonal(size: usize) -> Sparse {
    let mut cells = HashMap::new();
    for i in 0..size {
        cells.insert((i, i), i as f64 + 0.5);
    }
    Sparse { cells, size }
}

pub fn last_corner(matrix: &Sparse) -> Option<f64> {
    let end = matrix.size.checked_sub(1)?;
    Some(*matrix.cells.get(&(end, end))?)
}
